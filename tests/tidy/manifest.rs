//! Cargo manifests: which packages they name.

/// A package that a manifest names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependency {
    pub line: usize,
    /// The name of the package, also where it is used under another name.
    pub package: String,
    /// The table that names it: `dependencies`, `target.'cfg(unix)'.dev-dependencies`.
    pub table: String,
}

impl Dependency {
    /// Whether only tests see it.
    pub fn is_for_tests(&self) -> bool {
        self.table.contains("dev-dependencies")
    }

    /// Whether Linux never sees it.
    pub fn is_elsewhere_than_linux(&self) -> bool {
        let condition = self.table.replace(' ', "");
        ["cfg(not(target_os=\"linux\"))", "cfg(windows)", "cfg(target_os=\"macos\")"]
            .iter()
            .any(|elsewhere| condition.contains(elsewhere))
    }

    /// Whether it only says which version a crate of the workspace gets, if it asks for it.
    pub fn is_of_workspace(&self) -> bool {
        self.table.starts_with("workspace.dependencies")
    }
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
    Dependency { line, package, table: table.to_owned() }
}

#[test]
fn every_way_to_name_a_package_is_read() {
    let text = "[package]\nname = \"x\"\n[dependencies]\n# why\na.workspace = true\nb = \"1\"\nc = { package = \"d\", version = \"1\" }\n\
                [target.'cfg(unix)'.dependencies]\ne = \"1\"\n[dependencies.f]\nversion = \"1\"\n[dev-dependencies]\ng = \"1\"\n\
                [features]\nh = []\n[build-dependencies]\ni = \"1\"\n[workspace.dependencies]\nj = \"1\"\n";
    let found = dependencies(text).into_iter();
    let found: Vec<_> = found.map(|one| (one.line, one.package.clone(), one.is_for_tests())).collect();
    let wanted = [(5, "a"), (6, "b"), (7, "d"), (9, "e"), (10, "f"), (13, "g"), (17, "i"), (19, "j")];
    let wanted: Vec<_> =
        wanted.iter().map(|(line, name)| (*line, (*name).to_owned(), *name == "g")).collect();
    assert_eq!(found, wanted);
}

#[test]
fn the_table_says_who_sees_a_package() {
    let check = |table: &str, elsewhere: bool, of_workspace: bool| {
        let found = dependencies(&format!("[{table}]\na = \"1\"\n"));
        assert_eq!(found.len(), 1, "{table}");
        assert_eq!(found[0].is_elsewhere_than_linux(), elsewhere, "{table}");
        assert_eq!(found[0].is_of_workspace(), of_workspace, "{table}");
    };
    check("dependencies", false, false);
    check("target.'cfg(not(target_os = \"linux\"))'.dependencies", true, false);
    check("target.'cfg(target_os = \"linux\")'.dependencies", false, false);
    check("target.'cfg(unix)'.dependencies", false, false);
    check("target.'cfg(windows)'.dependencies", true, false);
    check("target.'cfg(not(windows))'.dependencies", false, false);
    check("workspace.dependencies", false, true);
}
