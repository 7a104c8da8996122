// regard due
#include <fmt/format.h>

#include "duty_list.hpp"
#include "regard/core/duty_words.hpp"
#include "regard/present/table.hpp"
#include "remind.hpp"

namespace regard::cli {

namespace {

DutyRow row_of(const Duty& duty, const Horizon& horizon) {
  return {duty.duty, duty.ref, duty.case_id, duty.due_on, days_left(duty, horizon.today), state_of(duty, horizon), duty.owner, slug(duty.rule), duty.command};
}

/// What ends by itself within the horizon: nobody has to do anything, and it is as well to know.
std::string ends_table(Session& session, const Horizon& horizon) {
  std::vector<present::Row> rows;
  for (const auto& each : all_ends(session))
    if (horizon.all || each.last_day <= horizon.until) rows.push_back({each.last_day.iso(), each.ref, each.case_id, ending_words(each.what, 1)});
  return rows.empty() ? "" : "\n" + present::table({"last day", "ref", "case", "ends by itself"}, rows, session.width());
}

int list_duties(Session& session, bool is_silent) {
  session.all_cases();
  const auto horizon = horizon_of(session);
  DueAnswer answer{horizon.today, horizon.until, session.read_part(), {}};
  DutyList list;
  for (auto& duty : all_duties(session)) {
    if (!is_shown(session.office(), duty, horizon)) continue;
    answer.duties.push_back(row_of(duty, horizon));
    list.listed.push_back({std::move(duty)});
  }
  list.answer = answer_tree(answer);
  list.rows = "duties";
  list.row_fields = &Described<DutyRow>::fields();
  list.nothing = horizon.all ? "nothing is due" : fmt::format("nothing is due by {}", horizon.until.words());
  list.is_silent = is_silent;
  if (horizon.for_whom.empty() && !session.json() && !session.csv()) list.beneath = ends_table(session, horizon);
  return say(session, horizon, list);
}

int due(Session& session) { return list_duties(session, false); }

}  // namespace

int due_for_schedulers(Session& session) { return list_duties(session, !session.words.has("--always")); }

std::vector<Command> due_commands() {
  return {{"due", "", "list everything that is due, with whose it is and how it is done", horizon_options(), nullptr, false, "", {}, &due}};
}

}  // namespace regard::cli
