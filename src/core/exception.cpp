#include "regard/core/exception.hpp"

#include <fmt/format.h>

#include "regard/core/decision.hpp"

namespace regard {

namespace {

void require_its_days(const Restriction& r, const Exception& made) {
  const Date last = last_day(made);
  require(Rule::dates_are_in_order, made.from <= last, fmt::format("it ends ({}) before it begins ({})", last.iso(), made.from.iso()),
          "give --on the first day and --until the last");
  const Date begins = r.in_force_from ? r.in_force_from : r.proposal->from;
  require(Rule::it_bound_the_person_then, begins <= made.from && last <= r.until,
          fmt::format("{} is not within {} and {}, while '{}' lasts", (made.from < begins ? made.from : last).words(), begins.words(),
                      r.until.words(), r.id),
          "give days on which it binds the person; on others nothing needs allowing");
  require(Rule::an_exception_is_short, last - made.from < longest_exception_days,
          fmt::format("it would last {} days", last - made.from + 1),
          fmt::format("change the restriction instead: regard review record {} --outcome vary", r.id));
}

}  // namespace

Changes allow_exception(const Office& office, const Case& of_case, const Exception& request, const Now& now) {
  Exception made = request;
  std::string decided_by;
  const Policy& policy = require_decider(office, now, decided_by, {}, "approve");
  require_open(of_case);
  made.about = resolve_pin(request.about, of_case, {"PRO"});
  const auto r = require_restriction(office, of_case, made.about.id, now.today);
  require_allowed(r.state, Act::except, r.id);
  made.policy = policy.pin();
  require_needed(Described<Exception>::fields(), &made, "exception allow");
  require_its_days(r, made);
  return {{new_fact(made, of_case, now, "exception allow")}};
}

Date last_day(const Exception& exception) { return exception.until ? exception.until : exception.from; }

std::vector<Held<Exception>> exceptions_on(const Case& of_case, const Restriction& r, Date day) {
  std::vector<Held<Exception>> list;
  for (const auto& allowed : of_case.all<Exception>())
    if (allowed->about.id == r.proposal.id() && allowed->from <= day && day <= last_day(*allowed)) list.push_back(allowed);
  return list;
}

}  // namespace regard
