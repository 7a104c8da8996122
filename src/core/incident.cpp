#include "regard/core/incident.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/move.hpp"

namespace regard {

Date last_day(const Incident& incident) { return incident.until_on ? incident.until_on : incident.occurred_on; }

void require_incident(const Office& office, const Policy& policy, const Incident& incident, Date today) {
  require_word(incident.channel, keys_of(policy.channels), "channel");
  require_word(incident.category, keys_of(policy.categories), "category");
  require_service(office, incident.service);
  require_has_come(incident.occurred_on, today, "the day it happened");
  require_has_come(incident.until_on, today, "the last day");
  require(Rule::dates_are_in_order, !incident.until_on || incident.occurred_on <= incident.until_on,
          fmt::format("it ends ({}) before it begins ({})", incident.until_on.iso(), incident.occurred_on.iso()),
          "give --on the first day and --until-on the last");
  require(Rule::contacts_are_counted_over_days, incident.contacts == 0 || (incident.until_on && incident.not_counted),
          "contacts are counted without their days, or without saying how many do not count",
          "give --until-on DATE and --not-counted N (requests, complaints, letters to Members; 0 if none)");
  require(Rule::contacts_are_counted_over_days, incident.not_counted.value_or(0) <= incident.contacts,
          fmt::format("{} of {} contacts cannot be left out", incident.not_counted.value_or(0), incident.contacts),
          "--contacts counts all of them, --not-counted those among them that are requests");
  for (const auto& evidence : incident.evidence)
    require(Rule::evidence_says_who_holds_it, !evidence.held_by.empty(),
            fmt::format("nobody is named who holds '{}'", evidence.what), "give --held-by with the team or post");
  for (const auto& affected : incident.affected)
    if (affected.is_officer()) require_in_post(office, affected.who, today);
  for (const auto& said : incident.counter_allegations) require_in_post(office, said.officer, today);
}

std::vector<std::string> who_recorded(const Record& record, int version) {
  std::vector<std::string> officers;
  const auto add = [&](const std::string& officer) {
    if (std::find(officers.begin(), officers.end(), officer) == officers.end()) officers.push_back(officer);
  };
  for (const auto& fact : record.versions) {
    if (fact.version() > version) continue;
    if (const auto* incident = std::get_if<Incident>(&fact.body))
      for (const auto& officer : incident->recorded_first_by) add(officer);
    add(fact.recorded.by);
  }
  return officers;
}

Changes add_incident(const Office& office, const Case& of_case, const Incident& incident, const Now& now) {
  require_in_post(office, now.officer, now.today);
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, now.officer, "record", now.today, incident.service);
  require_open(of_case);
  Incident recorded = incident;
  recorded.moved_from = recorded.moved_as = {};  // a move says so, nobody else
  recorded.recorded_first_by.clear();
  NewFact made = new_fact(std::move(recorded), of_case, now, "incident add");
  require_incident(office, policy, incident, now.today);
  return {{std::move(made)}};
}

bool went_to_safeguarding(const Case& of_case, std::string_view id) {
  for (const auto& referral : of_case.all<Referral>())
    for (const auto& pin : referral->cites)
      if (referral->referred_to == ReferredTo::safeguarding && pin.id == id) return true;
  return false;
}

namespace {

/// A request, complaint or letter to a representative is nobody's evidence of too much contact.
bool only_requests(const Policy& policy, const Incident& incident) {
  if (!policy.is_volume(incident.category)) return false;
  if (incident.contacts > 0) return incident.not_counted.value_or(0) >= incident.contacts;
  return incident.request != Request::none;
}

}  // namespace

void require_citable(const Case& of_case, const Policy& policy, const std::vector<Pin>& cites) {
  require(Rule::evidence_is_cited, !cites.empty(), "no incident is cited",
          "record it with 'regard incident add', then give --cites INC-…");
  for (const auto& pin : cites) {
    require_this_persons(of_case, pin.id);
    const auto incident = of_case.find<Incident>(pin.id);
    require(Rule::requests_are_not_counted, !only_requests(policy, *incident),
            fmt::format("'{}' is about too much contact, and every contact in it is a request, complaint or letter to a representative", pin.id),
            "cite conduct that counts; the requests are still answered");
    const auto& first = policy.safeguarding_first;
    const bool in_danger = std::find(first.begin(), first.end(), incident->category) != first.end();
    require(Rule::safeguarding_comes_first, !in_danger || went_to_safeguarding(of_case, pin.id),
            fmt::format("'{}' has not been referred to safeguarding", pin.id),
            fmt::format("regard referral record {} --to safeguarding --on DATE --cites {}", of_case.id, pin.id));
  }
}

}  // namespace regard
