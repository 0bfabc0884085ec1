//! In the file: whether a word stands anywhere in the decrypted vault, also where no table shows it any more.

use crate::trial::Trial;
use interlude_store::Vault;

/// Which of these words, in small letters, stand in a page of the decrypted file. The program starts again afterwards.
pub fn words_in_the_file(trial: &mut Trial, words: &[&str]) -> Vec<String> {
    let mut seen = Vec::new();
    trial.look_into(|folder| {
        let mut vault = Vault::open_device(folder)?;
        let pages = String::from_utf8_lossy(&vault.pages()?).to_lowercase();
        seen = words.iter().filter(|word| pages.contains(**word)).map(|word| (*word).to_owned()).collect();
        vault.close()
    });
    trial.start();
    seen
}
