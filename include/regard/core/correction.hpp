// Mending what was written down wrongly. What was decided, promised or sent is changed by its own act instead.
#pragma once

#include "regard/core/case.hpp"

namespace regard {

/// `mended` is a map of fields and what they should have said, as options or a form give them; a field that says what
/// it said before is left alone. Refuses fields that may not be corrected.
Changes correct(const Office& office, const Case& of_case, std::string_view typed, const Tree& mended,
                const std::string& because, const Now& now);

/// The fields of a record that may be corrected, as they stand: what a form offers.
Tree correctable_fields(const Record& record);

}  // namespace regard
