#include "regard/present/decision_paper.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "meanwhile_paper.hpp"
#include "paper_parts.hpp"
#include "regard/core/appeal.hpp"
#include "regard/core/decision.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/text.hpp"
#include "regard/core/warning.hpp"
#include "regard/present/markdown.hpp"

namespace regard::present {

namespace {

std::string safe(const std::string& words) { return escape_markdown(words); }

std::string what(const Office& office, const Case& of_case, const Restriction& r) {
  const auto& p = *r.proposal;
  const auto pin = r.proposal.fact->pin();
  std::string text = fmt::format("# {} is {}\n\n", r.id, stand_words(r));
  text += item("Person", name_of(*of_case.person()) + (of_case.person()->minor ? " (under 18)" : ""));
  text += item("Case", of_case.id);
  text += item(r.is_immediate() ? "Imposed at once by" : "Proposed by", fmt::format("{} ({})", office.post_of(decider(r.proposal)), decider(r.proposal)));
  text += item("Version", fmt::format("{}, SHA-256 {}", pin.version, pin.sha256));
  text += item("Reason (the person will read it)", p.reason);
  text += item("Scope", scope_words(office, p.scope) + (p.scope_because.empty() ? "" : ", because " + p.scope_because));
  text += item("From, until", fmt::format("{} to {}", p.from.words(), r.until.words()));
  text += item("Review", fmt::format("{}{}", r.review_on.words(), p.reviewer.empty() ? "" : " by " + p.reviewer));
  return text;
}

std::string told_at_once(const Restriction& r) {
  if (!r.is_immediate()) return {};
  std::string how(word(r.proposal->told_by));
  std::replace(how.begin(), how.end(), '-', ' ');
  const auto told = fmt::format("{}, on {}", how, uk_time_words(r.proposal->told_at));
  const auto lapses = r.followed_by ? fmt::format("when RST{} begins, and after {} in any case", r.followed_by.id().substr(3), r.until.words())
                                    : fmt::format("after {}, unless a proposal that follows it is approved", r.until.words());
  return item("Told", told) + item("Lapses", lapses);
}

/// Who has decided, for which role; who is still to; what contradicts, and how that ends.
std::string signatures(const Office& office, const Case& of_case, const Policy& current, const Restriction& r, Date today) {
  if (r.is_immediate()) return {};
  const Policy* then = r.decision ? policy_then(office, r.decision->policy, today) : nullptr;
  const auto asked = approval_asked(then ? *then : current, of_case.person()->minor);
  const auto& v = r.verdict;
  const auto roles = signed_for(office, asked, v.approvals);
  std::string text;
  for (std::size_t i = 0; i < v.approvals.size(); ++i) text += item("Approved by", one_decision(v.approvals[i], roles[i]));
  for (const auto& each : v.against) text += item(each->outcome == Outcome::refuse ? "Refused by" : "Returned by", one_decision(each, {}));
  for (const auto& each : of_case.all<Withdrawal>())
    if (each->about.id == r.proposal.id()) text += item("Withdrawn by", fmt::format("{} ({}): {}", each.fact->recorded.by, each.id(), each->reason));
  if (v.settlement) text += item("Settled by", fmt::format("{}: {} stands, because {}", decider(v.settlement), v.settlement->stands.id, v.settlement->explanation));
  if (r.state == State::contested)
    text += item("Contested", fmt::format("somebody who decided neither says which stands: regard restriction settle {} --stands DEC-… --because TEXT", r.id));
  if (r.state == State::proposed) {
    if (v.approvals.empty() && v.against.empty()) text += item("Decided by", "not yet decided");
    if (asked.need > 1) text += item("Still to sign", still_needed_words(office, asked, decider(r.proposal), v, today));
  }
  if (lacks_a_signature(of_case, v)) text += item("Still to sign", "the person is under 18: somebody else who may approve");
  return text;
}

std::string days_words(int days) { return fmt::format("{} {}", days, days == 1 ? "day" : "days"); }

/// What it continues, each with its days, and the total: restrictions in a row are counted as one.
std::string chain(const Office& office, const Case& of_case, const Policy& policy, const Restriction& r, Date today) {
  const auto earlier = followed(office, of_case, r, today);
  if (earlier.empty()) return {};
  std::string text = "\n## What it follows\n\n";
  int total = days_bound(r, today);
  for (const auto& each : earlier) {
    std::vector<std::string> names;
    for (const auto& measure : each.measures) names.push_back(measure.measure);
    const int days = days_bound(each, today);
    total += days;
    text += item(each.id, fmt::format("{}, {}, {}: {}", stand_words(each), days_words(days),
                                      each.in_force_from ? "from " + each.in_force_from.words() : "never in force", join(names, ", ")));
  }
  text += item("In all", fmt::format("{} so far; the policy's longest is {} months", days_words(total), policy.longest_months));
  return text;
}

std::string measures(const Case& of_case, const Policy& policy, const Restriction& r) {
  std::string text = "\n## Measures\n\n";
  for (const auto& measure : r.measures)
    text += fmt::format("- **{}**: {} Because: {}\n", measure_kind(measure.measure)->label, safe(sentence_for(measure)), safe(measure.because));
  text += item("Channels that stay open", join(open_channels(of_case, policy, r.measures), ", "));
  for (const auto& line : adjustments_tested(of_case, r.measures)) text += item("Tested against an adjustment", line);
  return text;
}

std::string steps(const Case& of_case, const Policy& policy, const Restriction& r, Date today) {
  std::string text = "\n## Warnings\n\n";
  for (const auto& warning : of_case.all<Warning>()) {
    const Date from = counts_from(of_case, policy, warning);
    text += item(fmt::format("{} {}", warning->level, warning.id()),
                 from ? fmt::format("counts from {}; asked for: {}", from.words(), warning->expects) : "its letter has not gone; it does not count");
  }
  const auto climbed = warned_by(of_case, policy, today);
  if (!climbed.not_climbed.empty()) text += item("Not given, or expired", join(climbed.not_climbed, ", "));
  if (!r.proposal->skip_warning.empty())
    text += item("Skipped", fmt::format("{}: {}", r.proposal->skip_warning, r.proposal->explanation));
  else
    text += item("Explained (stays in the file)", r.proposal->explanation);
  return text;
}

std::string questions(const Policy& policy, const Restriction& r) {
  std::string text = "\n## What was considered\n\n";
  for (const auto& [key, answer] : r.proposal->considered) {
    const auto* question = find_choice(policy.considerations, key);
    text += item(question ? question->words : key, answer);
  }
  return text;
}

}  // namespace

namespace {

/// "longest_months (12)"; a setting of many words by its name alone.
std::string with_value(const Tree& shown, const std::string& key) {
  const auto dot = key.find('.');
  const Tree* value = shown.find(key.substr(0, dot));
  if (value && dot != std::string::npos) value = value->find(key.substr(dot + 1));
  if (value && value->is_list() && !value->items.empty() && value->items.front().is_scalar() && value->items.size() < 4) {
    std::vector<std::string> items;
    for (const auto& item : value->items) items.push_back(item.scalar);
    return fmt::format("{} ({})", key, join(items, ", "));
  }
  return value && value->is_scalar() ? fmt::format("{} ({})", key, value->scalar) : key;
}

/// What the policy leaves to the council, and was the general pack's when it was decided.
std::string from_the_general_pack(const Office& office, const Policy& in_force, const Restriction& r) {
  const Policy* decided_under = r.decision ? office.policy(r.decision->policy) : nullptr;
  const Policy& policy = decided_under ? *decided_under : in_force;
  const auto settings = r.decision ? r.decision->fallbacks : fallbacks_of_a_decision(policy);
  if (settings.empty()) return {};
  const Tree shown = policy_show(policy);
  std::string text = fmt::format("\n## Not this council's own\n\n{} does not set these. The general pack's values stood in, as our suggestion:\n\n",
                                 safe(policy.title));
  for (const auto& key : settings) text += fmt::format("- {}\n", safe(with_value(shown, key)));
  return text;
}

}  // namespace

std::string decision_paper(const Office& office, const Case& of_case, const Policy& policy, const Restriction& r, Date today) {
  std::string text = what(office, of_case, r) + told_at_once(r) + signatures(office, of_case, policy, r, today) +
                     chain(office, of_case, policy, r, today) + measures(of_case, policy, r) + evidence(office, of_case, r.proposal->cites) +
                     steps(of_case, policy, r, today) + questions(policy, r) + said(of_case, r.proposal.id()) + meanwhile_paper(of_case, r, today);
  const auto hearers = could_hear(office, policy, of_case, r.proposal.id(), today);
  text += "\n## Appeal\n\n" + item("Could hear one", hearers.empty() ? "nobody in post" : join(hearers, ", "));
  return text + from_the_general_pack(office, policy, r);
}

}  // namespace regard::present
