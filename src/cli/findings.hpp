// Saying what `check` and `policy check` found.
#pragma once

#include <vector>

#include "session.hpp"

namespace regard::cli {

/// "path:line:column: error|warning: what [rule]", the mend beneath; or regard/check/1. Returns the exit status: 3 when
/// the register could not all be read, 1 when there is an error, else 0.
int say_findings(Session& session, std::vector<Finding> findings, const std::string& all_well);

}  // namespace regard::cli
