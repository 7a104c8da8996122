#include "duty_list.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <ostream>

#include "fetch_age.hpp"
#include "listing.hpp"
#include "regard/core/text.hpp"
#include "regard/present/grouped.hpp"
#include "regard/present/json.hpp"

namespace regard::cli {

namespace {

/// "OVERDUE 3 days", "today", "9 days left".
std::string when(const Duty& duty, Date today) {
  const int days = days_left(duty, today);
  const auto counted = [](int n) { return n == 1 ? std::string("1 day") : fmt::format("{} days", n); };
  if (days < 0) return "OVERDUE " + counted(-days);
  return days == 0 ? "today" : counted(days) + " left";
}

/// "role:manager (a.mensah, b.okafor)": a role with those who hold it.
std::string heading(const Office& office, const std::string& owner, Date today) {
  if (!owner.starts_with("role:")) return owner;
  const auto holders = office.holders({owner.substr(5)}, today);
  return fmt::format("{} ({})", owner, holders.empty() ? "nobody holds it" : join(holders, ", "));
}

present::GroupedRow row_of(const ListedDuty& listed, const DutyList& list, Date today) {
  const auto& duty = listed.duty;
  present::GroupedRow row{{when(duty, today), duty.due_on.iso()}, duty.due_on < today, listed.beneath, duty.command};
  if (!list.of_one_kind) row.cells.push_back(duty.duty);
  row.cells.insert(row.cells.end(), {duty.ref, duty.case_id});
  if (!duty.left.empty()) row.beneath.push_back(fmt::format("passed on from {}, who has left", duty.left));
  return row;
}

/// Groups in the order of their first duty, which is their most urgent.
std::string text_of(Session& session, const Horizon& horizon, const DutyList& list) {
  std::vector<present::Group> groups;
  std::map<std::string, std::size_t> places;
  for (const auto& listed : list.listed) {
    const auto [place, is_new] = places.try_emplace(listed.duty.owner, groups.size());
    if (is_new) groups.push_back({heading(session.office(), listed.duty.owner, horizon.today), {}});
    groups[place->second].rows.push_back(row_of(listed, list, horizon.today));
  }
  return present::grouped(groups, session.width(), session.in_colour());
}

std::string nothing_words(Session& session, const Horizon& horizon, const DutyList& list) {
  if (!session.office().policy(horizon.today)) return fmt::format("what is due is not known: no policy that is in force on {} could be read", horizon.today.words());
  return list.nothing;
}

void say_text(Session& session, const Horizon& horizon, const DutyList& list, const std::string& stale) {
  const auto passes_on = passes_on_words(session, horizon);
  const bool is_quiet = list.is_silent && list.listed.empty() && session.unreadable.empty() && passes_on.empty();
  if (is_quiet && stale.empty()) return;
  auto& out = session.world.out;
  if (!is_quiet) {
    out << text_of(session, horizon, list);
    if (list.listed.empty()) out << nothing_words(session, horizon, list) << "\n";
    if (!passes_on.empty()) out << passes_on << "\n";
    out << list.beneath;
  }
  say_read(session, stale);
}

int status_of_list(Session& session, const Horizon& horizon, const DutyList& list) {
  const auto any = [&](DutyState state) {
    return std::any_of(list.listed.begin(), list.listed.end(), [&](const ListedDuty& each) { return state_of(each.duty, horizon) == state; });
  };
  return status_of(session, any(DutyState::overdue), any(DutyState::due));
}

}  // namespace

int say(Session& session, const Horizon& horizon, const DutyList& list) {
  const auto stale = stale_fetch(session);
  if (session.json()) {
    if (stale.fault) throw *stale.fault;
    session.world.out << present::json(list.answer);
  } else if (session.csv()) {
    session.world.out << csv_of(*list.row_fields, list.answer.find(list.rows)->items);
    say_read(session, stale.words);
  } else {
    say_text(session, horizon, list, stale.words);
  }
  if (stale.fault) throw *stale.fault;
  return status_of_list(session, horizon, list);
}

}  // namespace regard::cli
