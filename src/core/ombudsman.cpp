#include "regard/core/ombudsman.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/person.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

bool same_words(const std::string& a, const std::string& b) { return lower_ascii(one_line(a)) == lower_ascii(one_line(b)); }

AskedFor* remedy_in(Complaint& complaint, const std::string& words) {
  for (auto& each : complaint.remedies)
    if (same_words(each.what, words)) return &each;
  return nullptr;
}

void fold(const Held<OmbudsmanCase>& step, Complaint& complaint) {
  complaint.latest = step;
  complaint.body = step->body;
  complaint.reference = step->reference;
  if (!step->finding.empty()) complaint.finding = step->finding;
  if (!step->owner.empty()) complaint.owner = step->owner;
  for (const auto& remedy : step->remedies) {
    if (AskedFor* before = remedy_in(complaint, remedy.what)) *before = {before->what, remedy.due_by, step, false};
    else complaint.remedies.push_back({remedy.what, remedy.due_by, step, false});
  }
}

/// Carried out on the day it was last asked for, or later: whatever the order in which two clones wrote it down.
void mark_done(const Held<OmbudsmanCase>& step, Complaint& complaint) {
  for (const auto& words : step->done)
    if (AskedFor* remedy = remedy_in(complaint, words); remedy && remedy->asked->dated <= step->dated) remedy->done = true;
}

Complaint complaint_with(const Case& of_case, const std::string& reference) {
  for (auto& each : complaints_of(of_case))
    if (same_words(each.reference, reference)) return each;
  return {};
}

/// What `typed` names among what is still to be carried out, in its full words.
std::string remedy_named(const Complaint& complaint, const std::string& typed) {
  const auto wanted = lower_ascii(one_line(typed));
  std::vector<std::string> found, open;
  for (std::size_t i = 0; i < complaint.remedies.size(); ++i) {
    const auto& remedy = complaint.remedies[i];
    if (remedy.done) continue;
    open.push_back(fmt::format("{} ({})", i + 1, one_line(remedy.what)));
    const auto words = lower_ascii(one_line(remedy.what));
    if (wanted == fmt::format("{}", i + 1) || wanted == words) return remedy.what;
    if (!wanted.empty() && words.starts_with(wanted)) found.push_back(remedy.what);
  }
  require(Rule::remedy_is_known, found.size() == 1,
          found.empty() ? fmt::format("'{}' is not a remedy that is still to be carried out", visible(one_line(typed)))
                        : fmt::format("'{}' could be {}", visible(one_line(typed)), quoted_list(found)),
          open.empty() ? "nothing is left to carry out" : fmt::format("give its number or its words: {}", join(open, "; ")));
  return found.front();
}

void require_forward(const Complaint& before, const OmbudsmanCase& made) {
  if (!before.latest) return;
  require(Rule::ombudsman_goes_forward, before.latest->stage <= made.stage,
          fmt::format("'{}' was '{}' on {}", made.reference, word(before.latest->stage), before.latest->dated.words()),
          "give the stage it has reached; another complaint has a reference of its own");
  require(Rule::dates_are_in_order, before.latest->dated <= made.dated,
          fmt::format("{} is before its last step, {}", made.dated.words(), before.latest->dated.words()), "give --on with the day of this step");
}

void require_decided(const Complaint& before, const OmbudsmanCase& made) {
  const bool asks = !made.remedies.empty() || !made.done.empty();
  require(Rule::a_remedy_is_decided, !asks || made.stage == OmbudsmanStage::decided,
          fmt::format("a remedy is given, and '{}' is '{}'", made.reference, word(made.stage)), "record it once it is decided: give --stage decided");
  require(Rule::everything_needed_is_given, made.stage != OmbudsmanStage::decided || !made.finding.empty() || !before.finding.empty(),
          "'finding' was not given", "ombudsman record: give --finding TEXT (what the ombudsman found)");
}

}  // namespace

bool Complaint::is_open() const {
  return latest->stage != OmbudsmanStage::decided || std::any_of(remedies.begin(), remedies.end(), [](const auto& each) { return !each.done; });
}

std::vector<Complaint> complaints_of(const Case& of_case) {
  std::vector<Complaint> list;
  auto steps = of_case.all<OmbudsmanCase>();
  std::stable_sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return std::pair(a->dated, a->stage) < std::pair(b->dated, b->stage); });
  const auto with = [&](const std::string& reference) {
    return std::find_if(list.begin(), list.end(), [&](const Complaint& each) { return same_words(each.reference, reference); });
  };
  for (const auto& step : steps) {
    auto found = with(step->reference);
    if (found == list.end()) found = list.insert(list.end(), Complaint{});
    fold(step, *found);
  }
  for (const auto& step : steps) mark_done(step, *with(step->reference));
  return list;
}

Changes record_ombudsman(const Office& office, const Case& of_case, const OmbudsmanCase& request, const Now& now) {
  require_recorder(office, now);
  require_goes_on_here(of_case);
  require_needed(Described<OmbudsmanCase>::fields(), &request, "ombudsman record");
  OmbudsmanCase made = request;
  require_has_come(made.dated, now.today, "the day of this step");
  if (!made.owner.empty()) require_in_post(office, made.owner, now.today);
  Complaint before = complaint_with(of_case, made.reference);
  require_forward(before, made);
  require_decided(before, made);
  for (const auto& remedy : made.remedies)
    if (!remedy_in(before, remedy.what)) before.remedies.push_back({remedy.what, remedy.due_by, {}, false});
  for (auto& words : made.done) words = remedy_named(before, words);
  return {{new_fact(std::move(made), of_case, now, "ombudsman record")}};
}

}  // namespace regard
