// Appeals against restrictions, warnings and markers: received, given to somebody uninvolved, decided. A ruling takes effect by
// itself: what it quashes has ended, what it varies is lighter from that day.
#pragma once

#include "regard/core/restriction.hpp"

namespace regard {

/// An appeal that comes late is recorded too, with the reason for its lateness (guard G27).
Changes lodge_appeal(const Office& office, const Case& of_case, const Appeal& request, const Now& now);
/// To an officer who hears appeals and had no part in what is appealed against (guard G28).
Changes allocate_appeal(const Office& office, const Case& of_case, const Ruling& request, const Now& now);
/// By the officer to whom it was given; never stricter than before (guards G28, G29).
Changes decide_appeal(const Office& office, const Case& of_case, const Ruling& request, const Now& now);

/// What was appealed against has been quashed already: there is nothing left to decide.
bool needs_no_ruling(const Office& office, const Case& of_case, const Held<Appeal>& appeal, Date today);
bool is_late(const Appeal& appeal);
/// The day by which the person was last promised that they could appeal against it; empty when no letter said one.
Date appeal_by(const Case& of_case, const std::string& about);
/// Officers in post who could hear an appeal against it: they hold the role, for the service concerned, and had no part.
std::vector<std::string> could_hear(const Office& office, const Policy& policy, const Case& of_case, const std::string& about, Date today);
/// Whether a ruling has quashed what `id` names; of two rulings that clones made beside each other, the kinder counts.
bool quashed_on_appeal(const Case& of_case, std::string_view id);

}  // namespace regard
