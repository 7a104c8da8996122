#include "regard/core/duties.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

#include "duties_gathering.hpp"
#include "regard/core/appeal.hpp"
#include "regard/core/move.hpp"
#include "regard/core/text.hpp"

namespace regard {

std::string owner_of(const Office& office, const Policy& policy, const Case& of_case, std::string_view named,
                     std::string_view act, Date today) {
  if (!named.empty() && office.in_post(named, today)) return std::string(named);
  for (const auto& role : policy.roles_for(act))
    if (!office.holders({role}, today).empty()) return "role:" + role;
  if (const auto person = of_case.person(); person && office.in_post(person->owner, today)) return person->owner;
  return "role:" + std::string(registrar_role);
}

int days_left(const Duty& duty, Date today) { return duty.due_on - today; }

std::string identity_of(const Duty& duty) {
  return join({duty.duty, duty.ref, duty.part, std::string(slug(duty.rule)), duty.sends.letter, duty.sends.about}, ".");
}

Gathering::Gathering(const Office& o, const Policy& p, const Case& c, Date day)
    : office(o), policy(p), of_case(c), today(day), calendar(o.working_days()) {}

Duty& Gathering::add(DutySlug duty, std::string_view ref, Date appears, Date due, std::string_view named,
                     std::string_view act, Rule rule, std::string command) {
  const bool has_left = !named.empty() && !office.in_post(named, today);
  return found.emplace_back(Duty{std::string(duty.text()), std::string(ref), of_case.id, appears, due,
                                 owner_of(office, policy, of_case, named, act, today), rule, std::move(command), {},
                                 std::string(act), has_left ? std::string(named) : "", {}, {}});
}

void Gathering::give_to(Duty& duty, const std::string& role) const {
  duty.part = role;
  if (!office.holders({role}, today).empty()) duty.owner = "role:" + role;
}

Duty& Gathering::add_letter(DutySlug duty, std::string_view ref, Date appears, Date due, std::string_view act, Rule rule,
                            const DueLetter& sends, std::string_view how) {
  Duty& made = add(duty, ref, appears, due, {}, act, rule, fmt::format("regard letter send {} {} --by {} --on DATE", sends.letter, sends.about, how));
  made.sends = sends;
  return made;
}

void Gathering::letter(std::string_view kind, const Fact& about, Date since, int within_working_days) {
  const std::string& id = about.header.id;
  if (letter_sent(of_case, kind, id)) return;
  const DueLetter sends{std::string(kind), id};
  if (const auto returned = latest_return(kind, id))
    add_letter("letter-returned", returned->about.id, returned->returned_on, calendar.add(returned->returned_on, 2), "letters", Rule::letter_is_on_time, sends, "hand");
  else
    add_letter("letter-to-send", id, since, calendar.add(since, within_working_days), "letters", Rule::letter_is_on_time, sends);
}

Held<Delivery> Gathering::latest_return(std::string_view kind, std::string_view about_id) const {
  Held<Delivery> latest;
  for (const auto& delivery : of_case.all<Delivery>())
    if (const auto letter = of_case.find<Letter>(delivery->about.id); letter && letter->letter == kind && letter->about.id == about_id)
      latest = delivery;
  return latest;
}

std::string Gathering::case_owner() const { return of_case.person() ? of_case.person()->owner : std::string{}; }

namespace {

void gather_open_case(Gathering& gathering, const std::vector<Restriction>& restrictions) {
  gather_warning_duties(gathering);
  for (const auto& r : restrictions) {
    gather_proposal_duties(gathering, r);
    gather_restriction_duties(gathering, r);
    gather_meanwhile_duties(gathering, r);
    gather_telling_duties(gathering, r);
  }
  gather_marker_duties(gathering);
  gather_consultation_duties(gathering);
  gather_appeal_duties(gathering);
  gather_casework_duties(gathering);
}

}  // namespace

std::vector<Duty> duties_of(const Office& office, const Case& of_case, Date today) {
  const Policy* policy = office.policy(today);
  if (!policy) return {};
  Gathering gathering(office, *policy, of_case, today);
  gather_outliving_duties(gathering);
  const auto restrictions = restrictions_of(office, of_case, today);
  // Those told are untold in a closed case too: the person may have died.
  for (const auto& r : restrictions) gather_untelling_duties(gathering, to_untell(of_case, r));
  for (const auto& marker : markers_of(office, of_case, today)) gather_untelling_duties(gathering, to_untell(of_case, marker));
  if (!of_case.is_closed()) gather_open_case(gathering, restrictions);
  std::sort(gathering.found.begin(), gathering.found.end(), [](const Duty& a, const Duty& b) {
    return std::tie(a.due_on, a.ref, a.duty, a.owner) < std::tie(b.due_on, b.ref, b.duty, b.owner);
  });
  return gathering.found;
}

namespace {

/// The day from which the adopted policy is in force.
Date adopted_from(const Office& office, const Policy& policy) {
  Date from;
  for (const auto& adoption : all_of<Adoption>(office.records))
    if (PolicyPin{adoption->pack, adoption->version_adopted, adoption->sha256} == policy.pin()) from = adoption->from;
  return from;
}

}  // namespace

std::vector<Duty> duties_of_office(const Office& office, Date today) {
  const Policy* policy = office.policy(today);
  if (!policy) return {};
  const Date adopted = adopted_from(office, *policy);
  const auto months = part_of(policy->policy_review, "months");
  Date since = Date::parse(part_of(policy->policy_review, "from")).value_or(adopted);
  if (!since || months.empty() || months.find_first_not_of("0123456789") != std::string::npos || std::stoi(months) == 0) return {};
  Date due = add_months(since, std::stoi(months));
  for (int times = 2; due <= adopted; ++times) due = add_months(since, times * std::stoi(months));
  return {{std::string(DutySlug("policy-review").text()), policy->pack, {}, adopted, due, "role:" + std::string(registrar_role), Rule::policy_is_reviewed,
           "regard policy set KEY=VALUE --from DATE --authority TEXT, or regard policy adopt FILE --from DATE --authority TEXT"}};
}

std::vector<Ends> ends_by_itself(const Office& office, const Case& of_case, Date today) {
  std::vector<Ends> list;
  if (of_case.is_closed()) return list;
  for (const auto& warning : of_case.all<Warning>())
    if (warning->expires_on && today <= warning->expires_on && !answers_nothing(of_case, *warning) && !quashed_on_appeal(of_case, warning.id()))
      list.push_back({"warning-lapses", warning.id(), of_case.id, warning->expires_on});
  for (const auto& r : restrictions_of(office, of_case, today))
    if (stands(r.state)) {
      list.push_back({r.is_immediate() ? "immediate-lapses" : "restriction-ends", r.id, of_case.id, r.until});
      if (r.lapses_if_missed && r.review_on < r.until) list.push_back({"lapses-unless-reviewed", r.id, of_case.id, r.review_on});
    }
  std::sort(list.begin(), list.end(), [](const Ends& a, const Ends& b) { return std::tie(a.last_day, a.ref, a.what) < std::tie(b.last_day, b.ref, b.what); });
  return list;
}

}  // namespace regard
