//! The documents, and what of each is left out.
//!
//! The repository speaks of itself only: what names a file or a plan of work that is not in it would lead nowhere.

use super::trim::{Cut, LeftOut};

/// One document, under the same name in the folder it comes from and in `docs`.
#[derive(Debug)]
pub struct Document {
    pub name: &'static str,
    pub left_out: &'static [LeftOut],
}

/// All of them, in the order in which they are read.
pub const DOCUMENTS: &[Document] = &[
    Document {
        name: "PRODUCT.md",
        left_out: &[LeftOut {
            cut: Cut::Part { from: "## 1. Where it comes from", until: "## 2. " },
            why: "is about texts that are not here; the other numbers stay",
        }],
    },
    Document { name: "REMINDERS.md", left_out: &[] },
    Document { name: "RELIABILITY.md", left_out: &[] },
    Document { name: "MOMENTS.md", left_out: &[] },
    Document { name: "LOOK.md", left_out: &[] },
    Document { name: "HOUSE.md", left_out: &[] },
    Document {
        name: "PLATFORM.md",
        left_out: &[
            LeftOut {
                cut: Cut::Words { from: "`tools/", until: "Starts " },
                why: "is a file that is not here; tests/e2e does what it did",
            },
            LeftOut {
                cut: Cut::Line("- `tools/"),
                why: "is a script that is not here; `cargo xtask check` does what it did",
            },
            LeftOut {
                cut: Cut::Words { from: " (the script makes", until: "." },
                why: "speaks of the same script",
            },
        ],
    },
    Document {
        name: "TWO-PROGRAMS.md",
        left_out: &[
            LeftOut { cut: Cut::Words { from: " for issue", until: "," }, why: "names a piece of work" },
            LeftOut {
                cut: Cut::Words { from: " Trust it before", until: "\n" },
                why: "is said to whoever does that work",
            },
            LeftOut {
                cut: Cut::Words { from: " by the table of E", until: ":" },
                why: "names another piece of work, and part 9",
            },
            LeftOut { cut: Cut::Words { from: " (F 3", until: "." }, why: "names a piece of work" },
            LeftOut {
                cut: Cut::Part { from: "**9 What moves**", until: "Crates: " },
                why: "is a plan of work: which lines go where",
            },
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn what_is_left_out_stands_in_no_document_of_the_repository() {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
        for document in DOCUMENTS {
            let text = std::fs::read_to_string(docs.join(document.name)).unwrap();
            for one in document.left_out {
                assert!(one.cut.apply(&text).is_none(), "{}: {:?}", document.name, one.cut);
            }
        }
    }

    #[test]
    fn every_document_stands_in_the_list_once_and_each_cut_says_why() {
        let mut names: Vec<_> = DOCUMENTS.iter().map(|document| document.name).collect();
        names.sort_unstable();
        let wanted = [
            "HOUSE.md",
            "LOOK.md",
            "MOMENTS.md",
            "PLATFORM.md",
            "PRODUCT.md",
            "RELIABILITY.md",
            "REMINDERS.md",
            "TWO-PROGRAMS.md",
        ];
        assert_eq!(names, wanted);
        assert!(DOCUMENTS.iter().flat_map(|one| one.left_out).all(|one| one.why.len() > 10));
    }
}
