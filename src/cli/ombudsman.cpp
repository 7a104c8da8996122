// regard ombudsman record|list
#include "regard/core/ombudsman.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "listing.hpp"

namespace regard::cli {

namespace {

int record(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto step = session.request<OmbudsmanCase>(form);
    Act act{record_ombudsman(session.office(), session.one_case(), step, now), "recorded {id} in {case}"};
    const auto& made = std::get<OmbudsmanCase>(act.changes.facts.front().fact.body);
    for (const auto& remedy : made.remedies) act.notes.push_back(fmt::format("note: due by {}: {}", remedy.due_by.words(), remedy.what));
    for (const auto& done : made.done) act.notes.push_back(fmt::format("note: carried out: {}", done));
    return act;
  });
}

Tree row_of(const Case& of_case, const Complaint& complaint, bool names) {
  Tree row = Tree::map();
  row.set("id", Tree::text(complaint.latest.id()));
  row.set("case", Tree::text(of_case.id));
  row.set("body", Tree::text(complaint.body));
  row.set("reference", Tree::text(complaint.reference));
  row.set("stage", Tree::text(std::string(word(complaint.latest->stage))));
  row.set("dated", Tree::text(complaint.latest->dated.iso()));
  if (names && !complaint.finding.empty()) row.set("finding", Tree::text(complaint.finding));
  Tree& remedies = row.set("remedies", Tree::list());
  for (const auto& remedy : complaint.remedies) {
    Tree& item = remedies.items.emplace_back(Tree::map());
    item.set("what", Tree::text(remedy.what));
    item.set("due_by", Tree::text(remedy.due_by.iso()));
    item.set("done", Tree::boolean(remedy.done));
  }
  row.set("owner", complaint.owner.empty() ? Tree::null() : Tree::text(complaint.owner));
  return row;
}

/// "2 of 3 done, next 1 March 2027"
std::string remedies_words(const Tree& row) {
  const auto& all = row.find("remedies")->items;
  if (all.empty()) return "none";
  std::string next;
  std::size_t done = 0;
  for (const auto& item : all) {
    if (item.find("done")->scalar == "true") ++done;
    else if (next.empty() || item.find("due_by")->scalar < next) next = item.find("due_by")->scalar;
  }
  return fmt::format("{} of {} done{}", done, all.size(), next.empty() ? "" : ", next by " + next);
}

int list(Session& session) {
  Listing listing{"ombudsman-list", "ombudsmans", {}};
  for (const auto& of_case : session.all_cases())
    for (const auto& complaint : complaints_of(of_case))
      if (session.words.has("--all") || complaint.is_open()) listing.rows.push_back(row_of(of_case, complaint, session.names()));
  std::stable_sort(listing.rows.begin(), listing.rows.end(), [](const Tree& a, const Tree& b) { return a.find("dated")->scalar < b.find("dated")->scalar; });
  listing.columns = {{"reference", "reference"}, {"ombudsman", "body"}, {"case", "case"}, {"stage", "stage"}, {"since", "dated"}, {"remedies", "", remedies_words}};
  if (session.names()) listing.columns.push_back({"finding", "finding"});
  listing.nothing = session.words.has("--all") ? "no complaint to an ombudsman" : "no complaint to an ombudsman is open; '--all' shows those that are done";
  say(session, listing);
  return session.status();
}

}  // namespace

std::vector<Command> ombudsman_commands() {
  return {
      {"ombudsman", "record", "record a step with an ombudsman, what is asked for, and what was done",
       {{"CASE", "", "", "the case"},
        {"--body", "body", "TEXT", ""},
        {"--ref", "reference", "TEXT", ""},
        {"--on", "dated", "DATE", ""},
        {"--stage", "stage", "opened|draft|decided", ""},
        {"--finding", "finding", "TEXT", ""},
        {"--remedy", "remedies.what", "TEXT", "what the council is asked to do", true},
        {"--by", "remedies.due_by", "DATE", "the day by which it is done, for each --remedy", true},
        {"--done", "done", "TEXT", "a remedy that was carried out: its number, or how it begins", true},
        {"--owner", "owner", "OFFICER", ""}},
       &Described<OmbudsmanCase>::fields, true, "CASE", {}, &record},
      {"ombudsman", "list", "list the complaints to an ombudsman that are open", {{"--all", "", "", "those that are done too"}}, nullptr, false, "", {}, &list},
  };
}

}  // namespace regard::cli
