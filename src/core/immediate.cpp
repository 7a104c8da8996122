#include "regard/core/immediate.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/decision.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/representative.hpp"
#include "regard/core/shared_lines.hpp"

namespace regard {

namespace {

/// Somebody must have been at risk: too much contact puts nobody in danger.
void require_safety(const Case& of_case, const Policy& policy, const std::vector<Pin>& cites) {
  const bool danger = std::any_of(cites.begin(), cites.end(), [&](const Pin& pin) {
    return !policy.is_volume(of_case.find<Incident>(pin.id)->category);
  });
  require(Rule::immediate_is_for_safety, danger, "every incident cited is about how much contact there was",
          "give a warning, or propose: regard restriction propose; acting at once is for danger only");
}

/// One incident is answered at once one time only.
void require_first_time(const Case& of_case, const std::vector<Pin>& cites) {
  for (const auto& earlier : of_case.all<Proposal>())
    for (const auto& pin : cites)
      require(Rule::immediate_is_for_safety,
              !earlier->immediate || std::none_of(earlier->cites.begin(), earlier->cites.end(), [&](const Pin& p) { return p.id == pin.id; }),
              fmt::format("'{}' was answered at once already, by 'RST{}'", pin.id, earlier.id().substr(3)),
              fmt::format("propose it, and have it approved: regard restriction propose {} --follows RST{} …", of_case.id, earlier.id().substr(3)));
}

void require_told(const Proposal& made, const Now& now) {
  require(Rule::immediate_is_told_at_once, made.told_at <= now.at, "the person cannot have been told later than now",
          "give --told-at with the day and time they were told");
  require(Rule::immediate_is_told_at_once, now.today <= made.until,
          fmt::format("told on {}, it has lapsed already", made.from.words()), "record what happened with 'regard incident add', and propose");
}

std::string scope_of(const Case& of_case, const Proposal& request) {
  if (!request.scope.empty()) return request.scope;
  const std::string& service = of_case.person()->service;
  return service.empty() ? "council-wide" : service;
}

}  // namespace

Changes impose_now(const Office& office, const Case& of_case, const Proposal& request, const Now& now) {
  Proposal made = request;
  const Policy& policy = require_decider(office, now, made.decided_by, made.on_paper, "impose_now");
  require_open(of_case);
  require_given(Described<Proposal>::fields(), &made, {"measures", "cites", "reason", "told_by", "told_at"}, "restriction impose-now");
  resolve_pins(made.cites, of_case, {"INC"});
  require_citable(of_case, policy, made.cites);
  require_safety(of_case, policy, made.cites);
  require_first_time(of_case, made.cites);
  made.immediate = true;
  made.scope = scope_of(of_case, request);
  if (made.scope == "council-wide" && made.scope_because.empty()) made.scope_because = made.reason;
  require_scope(office, made, now.today);
  made.from = uk_day(made.told_at);
  made.until = immediate_lapses_after(office, policy, made.from);
  made.review_on = made.until;
  require_told(made, now);
  require_measures(office, of_case, policy, made.measures, now.today);
  require_one_person(of_case, made.measures, made.explanation);
  require_represented(of_case, made.measures, now.today, made.until);
  made.policy = policy.pin();
  return {{new_fact(made, of_case, now, "restriction impose-now")}};
}

}  // namespace regard
