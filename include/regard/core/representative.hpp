// Those who speak for the person, and for how long. What restricts the person never restricts them.
#pragma once

#include "regard/core/case.hpp"

namespace regard {

Changes add_representative(const Office& office, const Case& of_case, const Representative& request, const Now& now);

/// Those whose basis holds on `day`.
std::vector<Held<Representative>> representatives(const Case& of_case, Date day);

/// Refuses the measure representative-only unless it names a recorded representative whose basis holds until `until`.
void require_represented(const Case& of_case, const std::vector<Measure>& measures, Date today, Date until);

/// Refuses a letter through a representative on a day on which there is none.
void require_letter_reaches_a_representative(const Case& of_case, Date day);

/// "Dana Whitlock (attorney, until 31 March 2027)"
std::string representative_words(const Representative& representative);

}  // namespace regard
