//! TypeScript: code apart from comments and literals, also within a template literal.

use crate::scanned::{Literal, Scanned, blank, in_name, line_of};

/// Takes a script apart. What stands in `${…}` of a template literal is code.
pub fn scan(text: &str) -> Scanned {
    let mut reader = Reader::new(text);
    reader.read(0, Until::TheEnd);
    reader.out
}

/// Takes the expression apart that opens with the brace at `at`; returns its end, after the closing brace.
pub fn block_end(chars: &[char], at: usize) -> usize {
    let mut reader = Reader { chars, out: Scanned::whole(chars) };
    reader.read(at + 1, Until::ItsBrace)
}

/// How far to read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Until {
    TheEnd,
    /// The brace that closes what was open before.
    ItsBrace,
}

struct Reader<Chars> {
    chars: Chars,
    out: Scanned,
}

impl Reader<Vec<char>> {
    fn new(text: &str) -> Reader<Vec<char>> {
        let chars: Vec<char> = text.chars().collect();
        Reader { out: Scanned::whole(&chars), chars }
    }
}

impl<Chars: AsRef<[char]>> Reader<Chars> {
    fn get(&self, at: usize) -> Option<char> {
        self.chars.as_ref().get(at).copied()
    }

    /// Reads from `at` on, and returns where it stopped.
    fn read(&mut self, mut at: usize, until: Until) -> usize {
        let mut depth = 0_usize;
        while let Some(one) = self.get(at) {
            at = match (one, self.get(at + 1)) {
                ('/', Some('/')) => self.gone(at, "\n"),
                ('/', Some('*')) => self.gone(at, "*/"),
                ('/', _) if self.starts_pattern(at) => self.pattern(at),
                ('"' | '\'', _) => self.literal(at, one),
                ('`', _) => self.template(at),
                ('{', _) => {
                    depth += 1;
                    at + 1
                }
                ('}', _) if depth == 0 && until == Until::ItsBrace => return at + 1,
                ('}', _) => {
                    depth = depth.saturating_sub(1);
                    at + 1
                }
                _ => at + 1,
            };
        }
        at
    }

    /// Takes a comment out.
    fn gone(&mut self, at: usize, end: &str) -> usize {
        let end: Vec<char> = end.chars().collect();
        let chars = self.chars.as_ref();
        let found = (at + 2..chars.len()).find(|index| chars[*index..].starts_with(&end));
        let end = found.map_or(chars.len(), |index| index + end.len());
        self.out.comment(at, end);
        end
    }

    /// A regular expression stands where a value is expected.
    fn starts_pattern(&self, at: usize) -> bool {
        let before = self.out.before(at);
        let word: String = before.chars().rev().take_while(|one| in_name(*one)).collect();
        word == "nruter" || before.chars().next_back().is_none_or(|one| "(,=:[!&|?{};>".contains(one))
    }

    fn pattern(&mut self, at: usize) -> usize {
        let (mut end, mut in_class) = (at + 1, false);
        while let Some(one) = self.get(end) {
            match one {
                '\\' => end += 1,
                '[' => in_class = true,
                ']' => in_class = false,
                '/' if !in_class => break,
                '\n' => return at + 1,
                _ => {}
            }
            end += 1;
        }
        let end = (end + 1).min(self.out.code.len());
        blank(&mut self.out.code[at + 1..end - 1]);
        end
    }

    fn literal(&mut self, at: usize, quote: char) -> usize {
        let mut end = at + 1;
        while let Some(one) = self.get(end) {
            match one {
                '\\' => end += 1,
                '\n' => break,
                _ if one == quote => break,
                _ => {}
            }
            end += 1;
        }
        let end = end.min(self.out.code.len());
        self.keep(at, at + 1, end);
        (end + 1).min(self.out.code.len())
    }

    fn template(&mut self, at: usize) -> usize {
        let (mut start, mut end) = (at + 1, at + 1);
        while let Some(one) = self.get(end) {
            match (one, self.get(end + 1)) {
                ('`', _) => break,
                ('$', Some('{')) => {
                    self.keep(at, start, end);
                    end = self.read(end + 2, Until::ItsBrace);
                    start = end;
                    continue;
                }
                ('\\', _) => end += 1,
                _ => {}
            }
            end += 1;
        }
        let end = end.min(self.out.code.len());
        self.keep(at, start, end);
        (end + 1).min(self.out.code.len())
    }

    fn keep(&mut self, at: usize, start: usize, end: usize) {
        let chars = self.chars.as_ref();
        let text = chars[start..end].iter().collect();
        self.out.literals.push(Literal { at, line: line_of(chars, start), text });
        blank(&mut self.out.code[start..end]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_found_everywhere() {
        let text = "const a = { b: \"c-d\" }; // \"no\"\nconst e = `f ${g ? t('h-i') : \"\"} j`;\nx.match(/\"[/\"]/g); k(\"l\")";
        let scanned = scan(text);
        let found: Vec<_> = scanned.literals.iter().map(|one| (one.line, one.text.as_str())).collect();
        assert_eq!(found, [(1, "c-d"), (2, "f "), (2, "h-i"), (2, ""), (2, " j"), (3, "l")]);
        assert_eq!(scanned.code.len(), text.chars().count());
    }

    #[test]
    fn a_block_ends_at_its_own_brace() {
        let text: Vec<char> = "{ a ? `}${b}` : { c: '}' } } rest".chars().collect();
        let end = block_end(&text, 0);
        assert_eq!(text[end..].iter().collect::<String>(), " rest");
    }
}
