// Mending what was written down wrongly. What was decided, promised or sent is changed by its own act instead.
#pragma once

#include "regard/core/case.hpp"

namespace regard {

/// FIELD and VALUE as typed; a field given twice makes a list. Refuses fields that may not be corrected.
using Setting = std::pair<std::string, std::string>;
Changes correct(const Office& office, const Case& of_case, std::string_view typed, const std::vector<Setting>& settings,
                const std::string& because, const Now& now);

}  // namespace regard
