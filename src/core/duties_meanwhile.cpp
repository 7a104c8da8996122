// What must be done about what happened while a restriction stood; mail, worries and remedies outlive it, and the case.
#include <algorithm>
#include <fmt/format.h>

#include "duties_gathering.hpp"
#include "regard/core/breach.hpp"
#include "regard/core/exception.hpp"
#include "regard/core/filed_mail.hpp"
#include "regard/core/ombudsman.hpp"

namespace regard {

namespace {

/// Within two working days, and before it begins where that is sooner. One that was over when it was written down needs
/// no letter: the person was there.
void tell_of_exception(Gathering& g, const Held<Exception>& allowed) {
  const Date since = uk_day(allowed.fact->recorded.at);
  if (last_day(*allowed) < since) return;
  const auto before = g.found.size();
  g.letter("exception", *allowed.fact);
  if (before < g.found.size() && g.found.back().duty == "letter-to-send")
    g.found.back().due_on = std::min(g.found.back().due_on, std::max(since, allowed->from));
}

}  // namespace

void gather_meanwhile_duties(Gathering& g, const Restriction& r) {
  if (refused_by(r.state, Act::send_while_it_stands)) return;
  for (const auto& breach : breaches_of(g.of_case, r.proposal.id(), BrokenBy::person))
    if (is_told_by_letter(*breach)) g.letter("breach", *breach.fact);
  for (const auto& allowed : g.of_case.all<Exception>())
    if (allowed->about.id == r.proposal.id()) tell_of_exception(g, allowed);
}

namespace {

void mail_to_read(Gathering& g) {
  for (const auto& filed : filed_under(g.of_case, {})) {
    if (reading_of(g.of_case, filed)) continue;
    const auto r = restriction_of(g.office, g.of_case, g.of_case.find<Proposal>(filed->about.id), g.today);
    const Date since = uk_day(filed.fact->recorded.at);
    g.add("mail-to-read", filed.id(), since, g.calendar.add(since, g.policy.mail_read_within_working_days), named_reader(g.office, r), "read_mail",
          Rule::filed_mail_is_read_in_time,
          fmt::format("regard mail file {} --read-on DATE --new-information none|TEXT --safeguarding none|TEXT --request none|foi|eir|sar|complaint|service --routed-to TEXT",
                      filed.id()));
  }
}

void worries_in_mail(Gathering& g) {
  for (const auto& reading : worries(g.of_case)) {
    const Date since = uk_day(reading.fact->recorded.at);
    g.add("safeguarding-first", reading.id(), since, since, reading.fact->recorded.by, "record", Rule::safeguarding_comes_first,
          fmt::format("regard referral record {} --to safeguarding --on DATE --cites {}", g.of_case.id, reading.id()));
  }
}

void remedies(Gathering& g) {
  for (const auto& complaint : complaints_of(g.of_case))
    for (std::size_t i = 0; i < complaint.remedies.size(); ++i) {
      const auto& remedy = complaint.remedies[i];
      if (remedy.done) continue;
      const auto& owner = g.office.in_post(complaint.owner, g.today) ? complaint.owner : g.case_owner();
      g.add("ombudsman-action", remedy.asked.id(), uk_day(remedy.asked.fact->recorded.at), remedy.due_by, owner, "record", Rule::remedy_is_carried_out,
            fmt::format("regard ombudsman record {} --body '{}' --ref '{}' --on DATE --stage decided --done {}", g.of_case.id, complaint.body,
                        complaint.reference, i + 1)).part = fmt::to_string(i + 1);
    }
}

}  // namespace

void gather_outliving_duties(Gathering& g) {
  mail_to_read(g);
  worries_in_mail(g);
  remedies(g);
}

}  // namespace regard
