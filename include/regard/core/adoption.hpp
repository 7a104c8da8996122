// Adopting a policy: who may, from which day, and what a council should know of it then. Also the next version of a
// pack, as a tree: its bytes are the store's business.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "regard/core/case.hpp"
#include "regard/core/office.hpp"

namespace regard {

/// The adoption of `pack` from a day on; `request` gives the day and the authority. What was decided before keeps the
/// policy that it was made under.
/// Refuses: whoever does not keep the register; a pack in which `findings` (of reading and checking it) has an error;
/// other words under the version of a pack that was adopted; a day before the policy in force began.
Changes adopt(const Office& office, const Policy& pack, const std::vector<Finding>& findings, const Adoption& request, const Now& now);

/// What an adoption leaves to be done or thought of, a sentence each: the policy was never in force, its day has
/// passed, roles that nobody holds, settings that are the council's to set.
std::vector<std::string> notes_on_adoption(const Office& office, const Policy& pack, Date from, const Now& now);
/// What is said of a pack that is superseded or was only consulted on; empty for any other.
std::vector<std::string> warnings_of(const Policy& pack);

/// A setting as it was typed: KEY, or KEY.PART for one part of a map.
struct TypedSetting {
  std::string key;
  Tree value;
};
/// `pack` (the top of its file) as `version`, with these settings; each names `authority` as its source, at grade T,
/// because the council itself set it. A part keeps the source of the rest beside its own.
/// Refuses a setting that no pack has [pack_settings_are_known].
Tree next_version_of_pack(const Tree& pack, int version, const std::vector<TypedSetting>& settings, const std::string& authority);
/// A value that was typed without quotes, as the setting's own form.
Tree typed_plainly(const std::string& key, const std::string& value);

/// How much of a pack is still the council's to set.
struct ToBeSet {
  int settings = 0;                    // wholly unset
  int of = 0;                          // how many settings there are
  std::vector<std::string> that_matter;  // who decides, clocks, the appeal: keys, those unset in part too
  std::string in_words;                // "who approves, the time to appeal"; empty when none
};
ToBeSet to_be_set(const Policy& policy);

}  // namespace regard
