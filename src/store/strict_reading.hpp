// What every strict reading of a file has in common: its bytes, its tree, and whatever is wrong as findings with
// the line shown. It does not know which file it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/error.hpp"
#include "regard/core/field.hpp"
#include "regard/store/source.hpp"

namespace regard::store {

/// A finding that keeps something from being read, with the line shown where `bytes` has it.
Finding fault(Rule rule, Place where, std::string what, std::string mend, std::string_view bytes = {});

/// What `look` returns; an Error that it throws becomes a finding at `path`: a file that the disk does not give is
/// a row of its own, like any other that cannot be read.
template <class Look>
auto look_or_tell(const std::string& path, std::vector<Finding>& findings, Look look) -> decltype(look()) {
  try {
    return look();
  } catch (const Error& error) {
    findings.push_back(fault(Rule::record_is_readable, {path, 0, 0}, error.what, error.mend));
    return {};
  }
}
/// nullopt where the file is not there, or (with a finding) cannot be read.
std::optional<std::string> read_or_tell(const Source& source, const std::string& path, std::vector<Finding>& findings);

/// The file's tree, null when it does not parse.
Tree read_tree(const std::string& path, std::string_view bytes, std::vector<Finding>& findings);
/// Whether the file says that it has a format which this program does not know.
bool is_newer(const Tree& tree);
/// Every problem of a reading; those of a newer format by that rule.
void add_problems(const Reading& reading, const Tree& tree, std::string_view bytes, std::vector<Finding>& findings);

}  // namespace regard::store
