export { chooseLanguage, hasWords, negotiate, t, wordsLanguage, type Args } from "./words";
