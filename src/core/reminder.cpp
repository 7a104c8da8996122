#include "regard/core/reminder.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "regard/core/mail_address.hpp"

namespace regard {

namespace {

bool is_monday(Date day) { return day.weekday() == std::chrono::Monday; }

bool is_one_of(const std::vector<std::string>& list, std::string_view id) { return std::find(list.begin(), list.end(), id) != list.end(); }

std::vector<std::string> registrars(const Office& office, Date today) { return office.holders({std::string(registrar_role)}, today); }

bool can_be_mailed(const Office& office, const std::string& id) {
  const auto held = office.officer(id);
  return held && MailAddress::parse(held->email);
}

/// One that each of several roles has, and an officer who holds two of these: one thing to do.
using Thing = std::tuple<std::string, std::string, Date, std::string>;
Thing thing(const Duty& duty) { return {duty.duty, duty.ref, duty.due_on, duty.command}; }

/// Whose duties are, worked out once for each owner: there are many duties, and few owners.
class Owners {
 public:
  Owners(const Office& office, Date today) : office_(office), today_(today) {}

  const std::vector<std::string>& of(const Duty& duty) {
    const auto [found, is_new] = by_owner_.try_emplace(duty.owner);
    if (is_new) found->second = whose(office_, duty, today_);
    return found->second;
  }

 private:
  const Office& office_;
  Date today_;
  std::map<std::string, std::vector<std::string>> by_owner_;
};

/// One day's round: who has been told what so far.
class Round {
 public:
  Round(const Office& office, const std::vector<Ends>& ends, const ToldAsked& asked) : office_(office), asked_(asked), calendar_(office.working_days()), owners_(office, asked.today) {
    for (const auto& each : ends) ends_[{each.case_id, each.ref}].push_back(each);
  }

  void tell(const Duty& duty, const Policy& policy) {
    if (!is_told_on(duty, policy, calendar_, asked_.today) || (asked_.only_until && asked_.until < duty.due_on)) return;
    const auto& owners = owners_.of(duty);
    for (const auto& id : owners) give(id, duty, 0);
    if (owners.empty()) nobody_has_.push_back(duty);
    // On this very Monday, and every one after it.
    if (asked_.today <= duty.due_on || asked_.today < calendar_.add(duty.due_on, policy.escalate_after_working_days)) return;
    const int late = calendar_.between(duty.due_on, asked_.today);
    auto others = office_.holders(policy.roles_for(duty.act), asked_.today);
    for (const auto& id : registrars(office_, asked_.today))
      if (!is_one_of(others, id)) others.push_back(id);
    for (const auto& id : others)
      if (!is_one_of(owners, id)) give(id, duty, late);
  }

  /// Somebody who gets a mail even where it holds no duty.
  void owe(const std::string& id) {
    if (is_asked_for(id)) of_[id];
  }

  ToldToday done() {
    ToldToday told;
    std::vector<ToldFor> instead;
    for (auto& [id, duties] : of_) {
      if (can_be_mailed(office_, id)) {
        told.mails.push_back({id, std::move(duties)});
        continue;
      }
      told.no_address.push_back(id);
      std::erase_if(duties, [](const ToldDuty& each) { return each.late_working_days > 0; });  // the registrars are told of those anyway
      if (!duties.empty()) instead.push_back({id, std::move(duties)});
    }
    std::vector<std::string> reached = registrars(office_, asked_.today);
    std::erase_if(reached, [&](const auto& id) { return !can_be_mailed(office_, id); });
    if (!instead.empty())
      for (const auto& id : reached) mail_to(told.mails, id).instead = instead;
    told.is_lost = reached.empty() && (!told.no_address.empty() || !nobody_has_.empty() || asked_.is_incomplete);
    return told;
  }

 private:
  const Office& office_;
  const ToldAsked& asked_;
  WorkingDays calendar_;
  Owners owners_;
  std::map<std::pair<std::string, std::string>, std::vector<Ends>> ends_;  // by case and what they are about
  std::map<std::string, std::vector<ToldDuty>> of_;
  std::map<std::string, std::set<Thing>> things_;
  std::vector<Duty> nobody_has_;  // nobody in post keeps the register

  bool is_asked_for(const std::string& id) const {
    return asked_.for_whom.empty() || asked_.for_whom == id || office_.holds(id, asked_.for_whom, asked_.today);
  }

  void give(const std::string& id, const Duty& duty, int late_working_days) {
    if (!is_asked_for(id)) return;
    if (!things_[id].insert(thing(duty)).second) return;
    const auto ends = ends_.find({duty.case_id, duty.ref});
    of_[id].push_back({duty, ends == ends_.end() ? std::vector<Ends>{} : ends->second, late_working_days});
  }

  static Told& mail_to(std::vector<Told>& mails, const std::string& id) {
    const auto after = std::find_if(mails.begin(), mails.end(), [&](const Told& each) { return id <= each.officer; });
    if (after != mails.end() && after->officer == id) return *after;
    return *mails.insert(after, Told{id});
  }
};

/// Holds a role, or has a case that is open.
bool has_a_part(const Office& office, const std::vector<Case>& cases, const std::string& id, Date today) {
  if (!office.grants(id, today).empty()) return true;
  return std::any_of(cases.begin(), cases.end(), [&](const Case& each) { return each.person() && each.person()->owner == id && !each.is_closed(); });
}

/// What is theirs within the horizon and is not told of today.
void count_more(const Office& office, const std::vector<Duty>& duties, const ToldAsked& asked, std::vector<Told>& mails) {
  Owners owners(office, asked.today);
  std::map<std::string, std::set<Thing>> counted;
  for (const auto& mail : mails)
    for (const auto& each : mail.duties) counted[mail.officer].insert(thing(each.duty));
  for (const auto& duty : duties) {
    if (asked.until < duty.due_on) continue;
    for (auto& mail : mails)
      if (is_one_of(owners.of(duty), mail.officer) && counted[mail.officer].insert(thing(duty)).second) ++(duty.due_on < asked.today ? mail.more_overdue : mail.more_due);
  }
}

}  // namespace

bool is_told_on(const Duty& duty, const Policy& policy, const WorkingDays& calendar, Date today) {
  const Date known = duty.known_on ? duty.known_on : duty.appears_on;
  bool is_morning = false, is_to_come = policy.remind_days.empty();
  for (const int days : policy.remind_days) {
    const Date day = duty.due_on - std::chrono::days(days);
    const Date morning = calendar.is_working_day(day) ? day : calendar.add(day, -1);
    is_morning = is_morning || morning == today;
    is_to_come = is_to_come || known < morning;
  }
  const bool had_none = known && !is_to_come && today == calendar.add(known, 1);
  return had_none || (duty.due_on < today ? is_monday(today) : is_morning);
}

std::vector<std::string> whose(const Office& office, const Duty& duty, Date today) {
  if (!duty.owner.starts_with("role:")) return {duty.owner};
  return office.holders({duty.owner.substr(5)}, today);
}

ToldToday told_on(const Office& office, const std::vector<Case>& cases, const std::vector<Duty>& duties, const std::vector<Ends>& ends,
                  const ToldAsked& asked) {
  Round round(office, ends, asked);
  if (const Policy* policy = office.policy(asked.today))
    for (const auto& duty : duties) round.tell(duty, *policy);
  if (asked.is_incomplete)
    for (const auto& id : registrars(office, asked.today)) round.owe(id);
  if (asked.always && is_monday(asked.today))
    for (const auto& held : office.officers())
      if (office.in_post(held->officer, asked.today) && has_a_part(office, cases, held->officer, asked.today)) round.owe(held->officer);
  auto told = round.done();
  count_more(office, duties, asked, told.mails);
  return told;
}

}  // namespace regard
