// Where each thing of a register stands: every path inside a register is built here, and every fact's file name read.
// Nothing here touches a disk.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "regard/core/date.hpp"

namespace regard::store {

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

}  // namespace regard::store
