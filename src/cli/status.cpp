// regard status
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <ostream>

#include "horizon.hpp"
#include "regard/core/adoption.hpp"
#include "regard/core/duty_words.hpp"
#include "regard/core/overview.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "regard/present/table.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

constexpr std::string_view statement_not_proof =
    "--as is a statement, not a proof: who typed a record is what they said, until signatures are checked.";
constexpr int days_ahead = 28;

/// "1 in-force, 2 proposed", in the order of the states; `besides` is counted among them, and said last.
template <class Words, class Counts>
std::string states_in_words(const Words& words, const Counts& counts, int besides, std::string_view what) {
  std::vector<std::string> counted;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (counts[i] > 0) counted.push_back(fmt::format("{} {}", counts[i], words[i]));
  if (besides > 0) counted.push_back(fmt::format("{} {}", besides, what));
  return counted.empty() ? "none" : join(counted, ", ");
}

template <class Words, class Counts>
void set_counts(Tree& tree, std::string_view key, const Words& words, const Counts& counts) {
  Tree& map = tree.set(std::string(key), Tree::map());
  for (std::size_t i = 0; i < words.size(); ++i) map.set(std::string(words[i]), Tree::integer(counts[i]));
}

std::string overdue_in_words(const Overview& overview, Date today) {
  if (overview.overdue() == 0) return "nothing";
  return fmt::format("{}, the first since {}: regard due", overview.overdue(), overview.first_overdue(today).words());
}

/// "1 restriction ends, 2 warnings lapse; the first on 8 December 2026".
std::string ends_in_words(const Overview& overview) {
  std::map<std::string, int> counted;
  for (const auto& each : overview.ends) ++counted[each.what];
  std::vector<std::string> parts;
  for (const auto& [what, count] : counted) parts.push_back(fmt::format("{} {}", count, ending_words(what, count)));
  return parts.empty() ? "nothing" : fmt::format("{}; the first on {}", join(parts, ", "), overview.ends.front().last_day.words());
}

std::string unheld_in_words(const Overview& overview) {
  std::vector<std::string> parts;
  for (const auto& [role, stops] : overview.unheld) parts.push_back(fmt::format("{} (needed for {})", role, join(stops, ", ")));
  return join(parts, "; ");
}

std::string work_table(const Overview& overview, std::size_t width) {
  std::vector<present::Row> rows;
  for (const auto& work : overview.work)
    rows.push_back({work.duty, std::to_string(work.overdue), std::to_string(work.coming), work.first.iso(), join(work.owners, ", ")});
  return rows.empty() ? "" : "\n" + present::table({"work", "overdue", fmt::format("in {} days", days_ahead), "first", "whose"}, rows, width);
}

Tree in_json(Session& session, const Overview& overview, const Policy* policy) {
  Tree tree = Tree::map();
  tree.set("schema", Tree::text("regard/status/1"));
  tree.set("as_of", Tree::text(session.today().iso()));
  tree.set("read", session.read_tree());
  tree.set("council", Tree::text(session.office().council));
  tree.set("demo", Tree::boolean(session.office().demo));
  tree.set("policy", policy ? Tree::text(policy->pack) : Tree::null());
  tree.set("policy_version", policy ? Tree::integer(policy->version) : Tree::null());
  const auto open_settings = policy ? to_be_set(*policy) : ToBeSet{};
  tree.set("settings_to_be_set", Tree::integer(open_settings.settings));
  tree.set("settings_to_be_set_that_matter", Tree::words(open_settings.that_matter));
  tree.set("open_cases", Tree::integer(overview.open_cases));
  set_counts(tree, "restrictions", state_words, overview.restrictions);
  tree.set("appealed", Tree::integer(overview.appealed));
  set_counts(tree, "markers", marker_state_words, overview.markers);
  tree.set("markers_past_their_date", Tree::integer(overview.markers_past_their_date));
  tree.set("duties_overdue", Tree::integer(overview.overdue()));
  tree.set("duties_within_28_days", Tree::integer(overview.coming()));
  Tree& work = tree.set("work", Tree::list());
  for (const auto& each : overview.work) {
    Tree row = Tree::map();
    row.set("duty", Tree::text(each.duty));
    row.set("overdue", Tree::integer(each.overdue));
    row.set("within_28_days", Tree::integer(each.coming));
    row.set("first", Tree::text(each.first.iso()));
    row.set("owners", Tree::words(each.owners));
    work.items.push_back(std::move(row));
  }
  tree.set("ends_by_itself_within_28_days", Tree::integer(static_cast<long long>(overview.ends.size())));
  std::vector<std::string> unheld;
  for (const auto& each : overview.unheld) unheld.push_back(each.role);
  tree.set("roles_nobody_holds", Tree::words(unheld));
  return tree;
}

using Lines = std::vector<std::pair<std::string, std::string>>;

Lines policy_lines(const Policy* policy) {
  if (!policy) return {{"Policy", "none in force: nothing can be decided, and nothing falls due"}};
  Lines lines{{"Policy", fmt::format("{} ({} version {}{})", policy->title, policy->pack, policy->version, policy->status == "in-force" ? "" : "; " + policy->status)}};
  if (const auto open = to_be_set(*policy); open.settings > 0)
    lines.push_back({"To be set", fmt::format("{} of {} settings, by the council{}{}. Until then the general pack's stand: regard policy show",
                                              open.settings, open.of, open.in_words.empty() ? "" : ". Among them: ", open.in_words)});
  return lines;
}

int status(Session& session) {
  const auto& cases = session.all_cases();
  const Date today = session.today();
  const auto overview = overview_of(session.office(), cases, today, today + std::chrono::days(days_ahead));
  const Policy* policy = session.office().policy(today);
  if (session.json()) {
    session.world.out << present::json(in_json(session, overview, policy));
    return session.status();
  }
  Lines lines{{"Council", session.office().council + (session.office().demo ? " (DEMONSTRATION: fictional people)" : "")}};
  for (auto& line : policy_lines(policy)) lines.push_back(std::move(line));
  lines.push_back({"As of", today.words()});
  lines.push_back({"Open cases", std::to_string(overview.open_cases)});
  lines.push_back({"Restrictions", states_in_words(state_words, overview.restrictions, overview.appealed, "appealed against")});
  lines.push_back({"Markers", states_in_words(marker_state_words, overview.markers, overview.markers_past_their_date, "past the date of removal")});
  lines.push_back({"Overdue", overdue_in_words(overview, today)});
  lines.push_back({fmt::format("In {} days", days_ahead), overview.coming() == 0 ? "nothing due" : fmt::format("{} due", overview.coming())});
  lines.push_back({"By itself", ends_in_words(overview)});
  if (!overview.unheld.empty()) lines.push_back({"Nobody holds", unheld_in_words(overview)});
  lines.push_back({"Note", std::string(statement_not_proof)});
  session.world.out << present::labelled(lines, session.width()) << work_table(overview, session.width());
  say_read(session);
  return session.status();
}

}  // namespace

std::vector<Command> status_commands() {
  return {{"status", "", "say how the register stands, on one screen", {}, nullptr, false, "", {}, &status}};
}

}  // namespace regard::cli
