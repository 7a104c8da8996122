#include "horizon.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

#include "regard/core/text.hpp"

namespace regard::cli {

namespace {

constexpr std::string_view role_lead = "role:";

/// The policy that the role was one of, before the one now in force.
const Policy* earlier_policy_with(const Office& office, std::string_view role) {
  for (const auto& policy : office.policies) {
    const auto roles = policy.all_roles();
    if (std::find(roles.begin(), roles.end(), role) != roles.end()) return &policy;
  }
  return nullptr;
}

/// --for names an officer of the register or a role of the policy.
void require_for(Session& session, const Horizon& horizon) {
  const auto& office = session.office();
  if (horizon.for_whom.empty() || office.officer(horizon.for_whom) || !session.unreadable.empty()) return;
  auto roles = vocabulary(session, "role");
  roles.emplace_back(registrar_role);
  if (std::find(roles.begin(), roles.end(), horizon.for_whom) != roles.end()) return;
  if (const auto* earlier = earlier_policy_with(office, horizon.for_whom))
    throw Refusal(Rule::word_is_in_the_policy, fmt::format("'{}' is a role of '{}' version {}, which is not in force on {}", horizon.for_whom, earlier->pack, earlier->version, horizon.today.words()),
                  fmt::format("the roles are {}", either_of(roles)));
  require_in_post(office, horizon.for_whom, horizon.today);
}

/// Whether the duty is this officer's, or this role's holders'.
bool is_for(const Office& office, const Duty& duty, const Horizon& horizon) {
  if (horizon.for_whom.empty() || duty.owner == horizon.for_whom || duty.owner == fmt::format("{}{}", role_lead, horizon.for_whom)) return true;
  return duty.owner.starts_with(role_lead) && office.holds(horizon.for_whom, duty.owner.substr(role_lead.size()), horizon.today);
}

}  // namespace

std::vector<Option> horizon_options() {
  return {{"--within", "", "28d", "how far to look: 28d, 4w, 3m, 10wd"},
          {"--all", "", "", "those further away too"},
          {"--for", "", "OFFICER|ROLE", "only what is theirs to do"},
          {"--exit-code", "", "", "end with 10 when something is due, 11 when overdue"}};
}

Date until_of(Session& session, std::string_view option, std::string_view otherwise) {
  const auto typed = session.words.one(option, otherwise);
  if (typed == "0d") return session.today();
  const auto span = Span::parse(typed);
  if (!span)
    throw Error(Error::Kind::usage, fmt::format("{}: '{}' is not a length of time", option, visible(typed)),
                "write it as 28d, 4w, 3m or 10wd; 0d is today alone, and the number has four digits at most");
  return session.office().working_days().add(session.today(), *span);
}

Horizon horizon_of(Session& session) {
  if (session.unreadable.empty()) require_policy(session.office(), session.today());
  auto whose = session.words.one("--for");
  if (whose.starts_with(role_lead)) whose.erase(0, role_lead.size());  // as lists print it
  Horizon horizon{session.today(), until_of(session, "--within", "28d"), session.words.has("--all"), whose};
  require_for(session, horizon);
  return horizon;
}

std::string passes_on_words(Session& session, const Horizon& horizon) {
  const auto& office = session.office();
  const auto& whose = horizon.for_whom;
  if (whose.empty() || office.in_post(whose, horizon.today)) return {};
  if (office.officer(whose)) return fmt::format("'{}' is not in post: what would be theirs is for others, and 'regard due' says for whom", whose);
  if (!office.holders({whose}, horizon.today).empty() || whose == registrar_role || !session.unreadable.empty()) return {};
  return fmt::format("nobody holds '{}': what would be theirs is for others, and 'regard due' says for whom", whose);
}

std::vector<Duty> all_duties(Session& session) {
  auto duties = duties_of_office(session.office(), session.today());
  for (const auto& of_case : session.all_cases())
    for (auto& duty : duties_of(session.office(), of_case, session.today())) duties.push_back(std::move(duty));
  std::stable_sort(duties.begin(), duties.end(), [](const Duty& a, const Duty& b) { return std::tie(a.due_on, a.ref) < std::tie(b.due_on, b.ref); });
  return duties;
}

std::vector<Ends> all_ends(Session& session) {
  std::vector<Ends> ends;
  for (const auto& of_case : session.all_cases())
    for (auto& each : ends_by_itself(session.office(), of_case, session.today())) ends.push_back(std::move(each));
  std::stable_sort(ends.begin(), ends.end(), [](const Ends& a, const Ends& b) { return std::tie(a.last_day, a.ref) < std::tie(b.last_day, b.ref); });
  return ends;
}

bool is_shown(const Office& office, const Duty& duty, const Horizon& horizon) {
  return is_for(office, duty, horizon) && (horizon.all || state_of(duty, horizon) != DutyState::upcoming);
}

DutyState state_of(const Duty& duty, const Horizon& horizon) {
  if (duty.due_on < horizon.today) return DutyState::overdue;
  return duty.due_on <= horizon.until ? DutyState::due : DutyState::upcoming;
}

int status_of(Session& session, bool is_overdue, bool is_due) {
  return session.status(!session.words.has("--exit-code") ? 0 : is_overdue ? 11 : is_due ? 10 : 0);
}

}  // namespace regard::cli
