// How the whole register stands on a day, counted: what a manager sees at a glance. It counts and never names anybody.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "regard/core/duties.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/officers.hpp"

namespace regard {

/// All duties of one name, late or due within the horizon.
struct Workload {
  std::string duty;
  int overdue = 0;
  int coming = 0;                   // today's among them
  Date first;                       // the day on which the first of them was or is due
  std::vector<std::string> owners;  // each once, by name
};

struct Overview {
  int open_cases = 0;
  std::array<int, state_words.size()> restrictions{};  // how many are in each state
  int appealed = 0;                                    // of those that stand
  std::array<int, marker_state_words.size()> markers{};
  int markers_past_their_date = 0;
  std::vector<Workload> work;                          // by the day of the first, then by name
  std::vector<Ends> ends;                              // what ends by itself within the horizon, by day
  std::vector<UnheldRole> unheld;                      // roles that nobody holds and that stop something

  int overdue() const;
  int coming() const;
  Date first_overdue(Date today) const;  // empty when nothing is
};

/// Counts up to and with `until`; days are the United Kingdom's.
Overview overview_of(const Office& office, const std::vector<Case>& cases, Date today, Date until);

}  // namespace regard
