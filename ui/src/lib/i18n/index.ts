export { addWords, chooseLanguage, hasWords, negotiate, t, wordsLanguage, type Args } from "./words";
