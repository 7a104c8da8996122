#include "regard/core/breach.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/person.hpp"

namespace regard {

namespace {

void require_put_right(const Breach& breach) {
  require(Rule::own_breach_is_put_right, !breach.by_council || breach.handled == Handled::reminded || breach.handled == Handled::escalated,
          fmt::format("'{}' is no way to deal with what the council itself did not keep to", word(breach.handled)),
          "give --handled reminded, once those concerned were reminded of it, or escalated");
}

}  // namespace

void require_sound_breach(const Office& office, const Case& of_case, const Breach& breach, Date today) {
  const auto r = require_restriction(office, of_case, breach.about.id, today);
  require_has_come(breach.occurred_on, today, "the day it happened");
  require_binds_on(office, r, breach.occurred_on, "the day it happened");
  require_put_right(breach);
}

Changes record_breach(const Office& office, const Case& of_case, const Breach& request, const Now& now) {
  require_recorder(office, now);
  require_open(of_case);
  Breach made = request;
  made.about = resolve_pin(request.about, of_case, {"PRO"});
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  require_allowed(r.state, Act::breach, r.id);
  require_needed(Described<Breach>::fields(), &made, "breach record");
  require_sound_breach(office, of_case, made, now.today);
  return {{new_fact(made, of_case, now, "breach record")}};
}

std::vector<Held<Breach>> breaches_of(const Case& of_case, std::string_view proposal_id, BrokenBy whose) {
  std::vector<Held<Breach>> list;
  for (const auto& breach : of_case.all<Breach>())
    if (breach->about.id == proposal_id && breach->by_council == (whose == BrokenBy::council)) list.push_back(breach);
  std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a->occurred_on < b->occurred_on; });
  return list;
}

bool is_told_by_letter(const Breach& breach) { return !breach.by_council && breach.handled != Handled::filed; }

}  // namespace regard
