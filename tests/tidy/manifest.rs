//! Cargo manifests: which packages they name.

/// A package that a manifest names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependency {
    pub line: usize,
    /// The name of the package, also where it is used under another name.
    pub package: String,
    /// Whether only tests see it.
    pub for_tests: bool,
}

/// Every package in any table of dependencies, those of the workspace too.
pub fn dependencies(text: &str) -> Vec<Dependency> {
    let mut found: Vec<Dependency> = Vec::new();
    let mut table = String::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.split(" #").next().unwrap_or(line).trim();
        if line.starts_with('[') {
            table = line.trim_matches(['[', ']']).to_owned();
            // A table of its own: [dependencies.name]
            if let Some((_, name)) = table.rsplit_once("dependencies.") {
                found.push(dependency(index + 1, name, &table));
            }
        } else if line.is_empty() || line.starts_with('#') {
            continue;
        } else if table.ends_with("dependencies") {
            let (key, value) = line.split_once('=').unwrap_or((line, ""));
            let key = key.trim().split('.').next().unwrap_or_default();
            let renamed = value.split_once("package").and_then(|(_, rest)| rest.split('"').nth(1));
            found.push(dependency(index + 1, renamed.unwrap_or(key), &table));
        } else if table.contains("dependencies.") && line.starts_with("package") {
            let renamed = line.split('"').nth(1).unwrap_or_default();
            found.push(dependency(index + 1, renamed, &table));
        }
    }
    found
}

fn dependency(line: usize, name: &str, table: &str) -> Dependency {
    let package = name.trim_matches(['"', '\'', ' ']).to_owned();
    Dependency { line, package, for_tests: table.contains("dev-dependencies") }
}

#[test]
fn every_way_to_name_a_package_is_read() {
    let text = "[package]\nname = \"x\"\n[dependencies]\n# why\na.workspace = true\nb = \"1\"\nc = { package = \"d\", version = \"1\" }\n\
                [target.'cfg(unix)'.dependencies]\ne = \"1\"\n[dependencies.f]\nversion = \"1\"\n[dev-dependencies]\ng = \"1\"\n\
                [features]\nh = []\n[build-dependencies]\ni = \"1\"\n[workspace.dependencies]\nj = \"1\"\n";
    let found: Vec<_> =
        dependencies(text).into_iter().map(|one| (one.line, one.package, one.for_tests)).collect();
    let wanted = [(5, "a"), (6, "b"), (7, "d"), (9, "e"), (10, "f"), (13, "g"), (17, "i"), (19, "j")];
    let wanted: Vec<_> =
        wanted.iter().map(|(line, name)| (*line, (*name).to_owned(), *name == "g")).collect();
    assert_eq!(found, wanted);
}
