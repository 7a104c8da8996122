// Everything that must be done about a case: one function computes it, and lists, reminders and reports pick from it.
#pragma once

#include <string>
#include <vector>

#include "regard/core/restriction.hpp"

namespace regard {

/// A letter that discharges a duty: which, and about what.
struct DueLetter {
  std::string letter;
  std::string about;
};

/// One thing to be done. Days are the United Kingdom's; "working days" the council's.
struct Duty {
  std::string duty;     // "review", "letter-to-send" …
  std::string ref;      // what it is about
  std::string case_id;
  Date appears_on;
  Date due_on;
  std::string owner;    // an officer's id, else "role:NAME"
  Rule rule{};          // broken when it is not done in time
  std::string command;  // that discharges it
  DueLetter sends = {}; // where that is a letter
  std::string act = {};   // whose roles have it where nobody in post is named; empty: the registrar's
  std::string left = {};  // the officer named in the fact, who is in post no more: it has passed from them to `owner`
  Date known_on = {};     // where it is known before it appears
  std::string part = {};  // tells duties about one thing apart, where there are several: the role, the system, what was corrected
};

/// Every duty of the case that has appeared by `today` or has a fixed day to come, by day, then ref.
std::vector<Duty> duties_of(const Office& office, const Case& of_case, Date today);

/// Tells a duty from every other one, and is the same whoever owns it and whenever it is due. It says too much for others
/// to see: "marker-review.MRK-…".
std::string identity_of(const Duty& duty);

/// Duties of the office itself: its policy is looked at again.
std::vector<Duty> duties_of_office(const Office& office, Date today);

/// What ends by itself, and is nobody's duty.
struct Ends {
  std::string what;  // "restriction-ends", "lapses-unless-reviewed", "immediate-lapses", "warning-lapses"
  std::string ref;
  std::string case_id;
  Date last_day;
};
std::vector<Ends> ends_by_itself(const Office& office, const Case& of_case, Date today);

/// The officer named, while in post; else the holders of the act's roles, as "role:NAME"; else the case's owner;
/// else the registrar: never nobody.
std::string owner_of(const Office& office, const Policy& policy, const Case& of_case, std::string_view named,
                     std::string_view act, Date today);

/// The days from `today` to the day it is due: negative when overdue.
int days_left(const Duty& duty, Date today);

}  // namespace regard
