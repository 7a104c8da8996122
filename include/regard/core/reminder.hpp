// Who is told what on which day, so that nothing is forgotten and nobody is told the same every morning. Never here: the
// words of a mail, and the sending.
#pragma once

#include <string>
#include <vector>

#include "regard/core/duties.hpp"

namespace regard {

/// One duty that somebody is told of.
struct ToldDuty {
  Duty duty;
  std::vector<Ends> ends = {};    // what happens by itself to what the duty is about
  int late_working_days = 0;      // so late that they are told as well, whose it is not; 0: it is theirs
};

/// What is an officer's to whom no mail can go.
struct ToldFor {
  std::string officer;
  std::vector<ToldDuty> duties;
};

/// What one officer is told on one day.
struct Told {
  std::string officer;
  std::vector<ToldDuty> duties = {};
  std::vector<ToldFor> instead = {};  // for a registrar
  int more_overdue = 0;               // theirs too, not told of today
  int more_due = 0;                   // within the horizon
  bool is_empty() const { return duties.empty() && instead.empty(); }
};

struct ToldAsked {
  Date today;
  Date until;               // the horizon, inclusive
  bool only_until = false;  // duties that are due later are not told of
  std::string for_whom = {};  // an officer's id or a role; empty: everybody
  bool always = false;        // on Mondays those too who have nothing to be told
  bool is_incomplete = false;  // records could not be read, or may be missing: the registrars are told in any case
};

struct ToldToday {
  std::vector<Told> mails;             // by the officers' ids
  std::vector<std::string> no_address; // officers who are owed a mail, and whose e-mail is none that it can go to
  bool is_lost = false;                // what is theirs reaches no registrar either
};

/// Whether whoever has the duty is told of it on `today`: so many days before as the policy has it, on the working day
/// before where that is none, and each Monday while it is overdue. One that appears when the last of those mornings has come
/// (what must be done the same day, most of all) is told of on the next working day, and does not wait for a Monday.
bool is_told_on(const Duty& duty, const Policy& policy, const WorkingDays& calendar, Date today);

/// Officers in post whose duty it is.
std::vector<std::string> whose(const Office& office, const Duty& duty, Date today);

/// `duties` and `ends` are all there are, as the lists have them.
ToldToday told_on(const Office& office, const std::vector<Case>& cases, const std::vector<Duty>& duties, const std::vector<Ends>& ends,
                  const ToldAsked& asked);

}  // namespace regard
