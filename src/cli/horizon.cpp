#include "horizon.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

#include "regard/core/text.hpp"

namespace regard::cli {

namespace {

/// --for names an officer of the register or a role of the policy.
void require_for(Session& session, const Horizon& horizon) {
  if (horizon.for_whom.empty() || session.office().officer(horizon.for_whom)) return;
  auto roles = vocabulary(session, "role");
  roles.emplace_back(registrar_role);
  if (std::find(roles.begin(), roles.end(), horizon.for_whom) == roles.end()) require_in_post(session.office(), horizon.for_whom, horizon.today);
}

/// Whether the duty is this officer's, or this role's holders'.
bool is_for(const Office& office, const Duty& duty, const Horizon& horizon) {
  if (horizon.for_whom.empty() || duty.owner == horizon.for_whom || duty.owner == "role:" + horizon.for_whom) return true;
  return duty.owner.starts_with("role:") && office.holds(horizon.for_whom, duty.owner.substr(5), horizon.today);
}

}  // namespace

std::vector<Option> horizon_options() {
  return {{"--within", "", "28d", "how far to look: 28d, 4w, 3m, 10wd"},
          {"--all", "", "", "those further away too"},
          {"--for", "", "OFFICER|ROLE", "only what is theirs to do"},
          {"--exit-code", "", "", "end with 10 when something is due, 11 when overdue"}};
}

Horizon horizon_of(Session& session) {
  Horizon horizon{session.today(), {}, session.words.has("--all"), session.words.one("--for")};
  const auto typed = session.words.one("--within", "28d");
  const auto span = Span::parse(typed);
  if (!span) throw Error(Error::Kind::usage, fmt::format("--within: '{}' is not a length of time", visible(typed)), "write it as 28d, 4w, 3m or 10wd");
  horizon.until = session.office().working_days().add(horizon.today, *span);
  require_for(session, horizon);
  return horizon;
}

std::vector<Duty> all_duties(Session& session) {
  auto duties = duties_of_office(session.office(), session.today());
  for (const auto& of_case : session.all_cases())
    for (auto& duty : duties_of(session.office(), of_case, session.today())) duties.push_back(std::move(duty));
  std::stable_sort(duties.begin(), duties.end(), [](const Duty& a, const Duty& b) { return std::tie(a.due_on, a.ref) < std::tie(b.due_on, b.ref); });
  return duties;
}

bool is_shown(const Office& office, const Duty& duty, const Horizon& horizon) {
  return is_for(office, duty, horizon) && (horizon.all || state_of(duty, horizon) != "upcoming");
}

std::string state_of(const Duty& duty, const Horizon& horizon) {
  if (duty.due_on < horizon.today) return "overdue";
  return duty.due_on <= horizon.until ? "due" : "upcoming";
}

void set_days(Tree& row, const Duty& duty, const Horizon& horizon) {
  row.set("due_on", Tree::text(duty.due_on.iso()));
  row.set("days", Tree::integer(days_left(duty, horizon.today)));
  row.set("state", Tree::text(state_of(duty, horizon)));
}

std::string when(const Tree& row) {
  const int days = std::stoi(row.find("days")->scalar);
  if (days < 0) return fmt::format("{} late", days == -1 ? "1 day" : fmt::format("{} days", -days));
  return days == 0 ? "today" : days == 1 ? "1 day" : fmt::format("{} days", days);
}

int status_of(Session& session, const std::vector<Tree>& rows) {
  if (!session.words.has("--exit-code")) return session.status();
  const auto any = [&](std::string_view state) {
    return std::any_of(rows.begin(), rows.end(), [&](const Tree& row) { return row.find("state")->scalar == state; });
  };
  return session.status(any("overdue") ? 11 : any("due") ? 10 : 0);
}

}  // namespace regard::cli
