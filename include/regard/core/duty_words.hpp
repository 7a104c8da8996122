// What a duty is called where others may see it: in a mail, in a calendar that is shared, on a screen that somebody
// passes. Never a name, a category, a measure, a marker, health or why; whoever needs those asks the register.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/duties.hpp"

namespace regard {

struct DutyWords {
  std::string_view duty;   // "review"
  std::string_view words;  // "review of a restriction"
};

/// Every duty there is, in the order of CASEWORK section 5.
const std::vector<DutyWords>& duty_words();

/// "appeal to decide". A duty whose very name would say too much has plainer words: "something to look at again".
std::string_view discreet_words(const Duty& duty);
/// The command that discharges it, or, where that would say too much, the list in which it stands. `for_whom` is an
/// officer's id or a role.
std::string discreet_command(const Duty& duty, std::string_view for_whom);

}  // namespace regard
