// Files of a register: where each stands, and the few things done to them. Every path inside a register is
// built here. Nothing here knows what a file says, and no symbolic link is followed for a record.
// Paths are relative to `folder`, the register's own; failures are Error world naming the path as it was
// given.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/date.hpp"

namespace regard::store {

// Where things stand.

std::string register_file();     // register.yaml
std::string office_folder();     // register
std::string policies_folder();   // policies
std::string templates_folder();  // templates
std::string cases_folder();      // cases
std::string derived_folder();    // .regard
std::string drafts_folder();     // .regard/drafts
std::string journal_file();      // .regard/journal
std::string reminded_file();     // .regard/reminded
/// "cases/2026/RC-2026-7K3F9MQ4"; `case_id` must be a whole case id.
std::string case_folder(std::string_view case_id);
/// "2026-11-02-incident-4GQ7M2XW.yaml"
std::string fact_name(Date date, std::string_view kind, std::string_view random,
                      std::string_view extension = "yaml");
/// "2026-11-02-incident-4GQ7M2XW.v2-8R3C.yaml"; `v1_stem` is the first version's name without its extension.
std::string version_name(std::string_view v1_stem, int version, std::string_view version_random,
                         std::string_view extension = "yaml");

/// What a fact's file name says of it.
struct FactName {
  std::string date;  // "2026-11-02"
  std::string kind;  // "incident"; not checked against the kinds there are
  std::string random;
  int version = 1;
  std::string version_random;  // empty for version 1
  std::string extension;       // "yaml", "md" or "yaml.sig"

  /// The first version's name without its extension.
  std::string stem() const;
  friend bool operator==(const FactName&, const FactName&) = default;
};
/// The inverse of fact_name() and version_name(); nullopt for every name they would not have made.
std::optional<FactName> parse_fact_name(std::string_view name);

/// `folder/path`; `path` alone when it is absolute or `folder` is empty.
std::string join(std::string_view folder, std::string_view path);
/// The part before the last '/'; empty when there is none.
std::string folder_of(std::string_view path);
/// Relative, without empty parts, "." or "..": it cannot lead out of the register.
bool stays_inside(std::string_view path);

// Looking.

enum class Found { nothing, file, folder, symlink, other };

struct Listed {
  std::string name;
  Found found = Found::other;
};

Found what_is(const std::string& folder, const std::string& path);
/// Names in byte order, "." and ".." left out.
std::vector<Listed> list_folder(const std::string& folder, const std::string& path);
/// When a file's bytes were last written; not given when it is not there.
Instant last_changed(const std::string& folder, const std::string& path);
/// The whole of a regular file that is no symbolic link.
std::string read_file(const std::string& folder, const std::string& path);
/// The whole of what an officer named on the command line: links are followed, a pipe is read to its end.
std::string read_given_file(const std::string& path);
/// The path with every link resolved.
std::string real_path(const std::string& path);

// Changing. What is written has reached the disk when these return.

/// A new file; nothing is left of it when it cannot be written whole. Of `permissions` it has what the umask leaves.
void write_new_file(const std::string& folder, const std::string& path, std::string_view bytes, unsigned permissions = 0666);
/// What stood under the name is whole until what takes its place is. For what is derived alone: a record is never replaced.
/// Its caller holds a lock, so that what a run that died left half written can be taken away.
void replace_file(const std::string& folder, const std::string& path, std::string_view bytes, unsigned permissions);
/// Refused when `to` is there already.
void rename_new(const std::string& folder, const std::string& from, const std::string& to);
void sync_folder(const std::string& folder, const std::string& path);
/// The folders of `path` that are not there yet, the outermost first.
std::vector<std::string> missing_folders(const std::string& folder, const std::string& path);
/// Makes `path` and the folders above it, where they are not there yet.
void make_folders(const std::string& folder, const std::string& path);
/// Makes one folder that only its owner can read.
void make_private_folder(const std::string& folder, const std::string& path);
/// One that is not there is no failure.
void remove_file(const std::string& folder, const std::string& path);
/// One that is not there, or not empty, stays as it is.
void remove_empty_folder(const std::string& folder, const std::string& path);

}  // namespace regard::store
