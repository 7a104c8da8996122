// Saying what `check`, `policy check`, `letter check` and `letter verify` found.
#pragma once

#include <vector>

#include "session.hpp"

namespace regard::cli {

/// "path:line:column: error|warning: what [rule]" a line, the mend beneath; without a place where there is none.
void print_findings(Session& session, const std::vector<Finding>& findings);
/// "error" or "warning"; and whether one of them is an error.
std::string severity(const Finding& finding);
bool has_error(const std::vector<Finding>& findings);

/// "path:line:column: error|warning: what [rule]", the mend beneath; or regard/check/1. Returns the exit status: 3 when
/// the register could not all be read, 1 when there is an error, else 0.
int say_findings(Session& session, std::vector<Finding> findings, const std::string& all_well);

}  // namespace regard::cli
