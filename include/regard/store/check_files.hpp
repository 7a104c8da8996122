// What `check` says of a register's files: what has no place here, texts and packs that are not as they were, what
// git does not hold. What the records mean is the core's to check.
#pragma once

#include <vector>

#include "regard/store/git.hpp"
#include "regard/store/register.hpp"

namespace regard::store {

/// Files that are no records, and letters whose text is gone or changed. What `load_all` has told is not told again.
std::vector<Finding> check_files(const Source& source, const std::vector<Case>& cases);

/// Where the register commits: records that are not committed, and those that were changed or removed after they
/// were written, in the folder or by any commit. Errors: world.
std::vector<Finding> check_history(const Git& git);

}  // namespace regard::store
