// One departure from a restriction that somebody allowed. Whether it should be another restriction is a review's to say.
#pragma once

#include "regard/core/restriction.hpp"

namespace regard {

/// The longest run of days that is still an exception, both ends counted: our own. Longer is a variation.
inline constexpr int longest_exception_days = 28;

/// `request.about.id` is what was typed (RST-…). Any one holder of a role that approves may allow it, alone.
Changes allow_exception(const Office& office, const Case& of_case, const Exception& request, const Now& now);

/// The last day on which it is allowed.
Date last_day(const Exception& exception);
/// What is allowed under that restriction on `day`, a day in the United Kingdom; oldest first.
std::vector<Held<Exception>> exceptions_on(const Case& of_case, const Restriction& restriction, Date day);

}  // namespace regard
