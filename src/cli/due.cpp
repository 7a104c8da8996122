// regard due
#include <algorithm>
#include <fmt/format.h>
#include <tuple>

#include "horizon.hpp"
#include "regard/core/duty_words.hpp"
#include "listing.hpp"
#include "regard/present/table.hpp"
#include "remind.hpp"

namespace regard::cli {

namespace {

Tree row_of(const Duty& duty, const Horizon& horizon) {
  Tree row = Tree::map();
  row.set("duty", Tree::text(duty.duty));
  row.set("ref", Tree::text(duty.ref));
  row.set("case", duty.case_id.empty() ? Tree::null() : Tree::text(duty.case_id));
  set_days(row, duty, horizon);
  row.set("owner", Tree::text(duty.owner));
  row.set("rule", Tree::text(slug(duty.rule)));
  row.set("command", Tree::text(duty.command));
  return row;
}

/// What stands beneath a row, so that the rest fits a terminal.
std::string whose_and_how(const Tree& row) {
  const auto of_case = cell(row, "case");
  return fmt::format("{}{}: {}", of_case.empty() ? "" : of_case + ", ", cell(row, "owner"), cell(row, "command"));
}

/// What ends by itself within the horizon: nobody has to do anything, and it is as well to know.
std::string ends_table(Session& session, const Horizon& horizon) {
  std::vector<Ends> ends;
  for (const auto& of_case : session.all_cases())
    for (auto& each : ends_by_itself(session.office(), of_case, horizon.today))
      if (horizon.all || each.last_day <= horizon.until) ends.push_back(std::move(each));
  std::stable_sort(ends.begin(), ends.end(), [](const Ends& a, const Ends& b) { return std::tie(a.last_day, a.ref) < std::tie(b.last_day, b.ref); });
  std::vector<present::Row> rows;
  for (const auto& each : ends) rows.push_back({each.last_day.iso(), each.ref, each.case_id, ending_words(each.what, 1)});
  return rows.empty() ? "" : "\n" + present::table({"last day", "ref", "case", "ends by itself"}, rows, session.width());
}

std::vector<Tree> rows_of(Session& session, const Horizon& horizon) {
  std::vector<Tree> rows;
  for (const auto& duty : all_duties(session))
    if (is_shown(session.office(), duty, horizon)) rows.push_back(row_of(duty, horizon));
  return rows;
}

int say_due(Session& session, const Horizon& horizon, const std::vector<Tree>& rows) {
  Listing listing{"due", "duties", rows};
  listing.until = horizon.until;
  listing.last_beneath = true;
  const auto in_csv = [](std::string key) { return Column{key, key, {}, true}; };
  listing.columns = {in_csv("state"), {"when", "", when}, {"due on", "due_on"}, {"duty", "duty"}, {"ref", "ref"},
                     in_csv("case"), in_csv("owner"), in_csv("rule"), in_csv("command"), {"case, whose, how", "", whose_and_how}};
  listing.nothing = fmt::format("nothing is due by {}", horizon.until.words());
  if (horizon.for_whom.empty() && !session.json() && !session.csv()) listing.beneath = ends_table(session, horizon);
  say(session, listing);
  return status_of(session, rows);
}

int due(Session& session) {
  session.all_cases();
  const auto horizon = horizon_of(session);
  return say_due(session, horizon, rows_of(session, horizon));
}

}  // namespace

int due_for_schedulers(Session& session) {
  session.all_cases();
  const auto horizon = horizon_of(session);
  const auto rows = rows_of(session, horizon);
  const bool is_quiet = rows.empty() && session.unreadable.empty() && !session.json() && !session.csv();
  if (is_quiet && !session.words.has("--always")) return status_of(session, rows);
  return say_due(session, horizon, rows);
}

std::vector<Command> due_commands() {
  return {{"due", "", "list everything that is due, with whose it is and how it is done", horizon_options(), nullptr, false, "", {}, &due}};
}

}  // namespace regard::cli
