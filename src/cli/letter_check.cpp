#include "letter_check.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <ostream>

#include "findings.hpp"
#include "letter_bytes.hpp"
#include "letter_make.hpp"
#include "pdf.hpp"
#include "regard/core/posting.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"

namespace regard::cli {

namespace {

struct Checked {
  const LetterKind& kind;
  std::string about;
  std::vector<Finding> findings = {};
  std::optional<MadeLetter> made = {};
  std::size_t address_lines = 0;
  std::optional<int> pages = {};
  std::string not_counted = {};  // why the pages were not

  bool is_posted() const { return kind.reader == Reader::person; }
  bool knows(const Finding& finding) const {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& each) { return each.rule == finding.rule && each.what == finding.what; });
  }
  void add(Finding finding) {
    if (!knows(finding)) findings.push_back(std::move(finding));
  }
};

Finding finding_of(const Refusal& refusal) { return {refusal.rule, Finding::Severity::error, refusal.where, refusal.what, refusal.mend, {}}; }

bool is_about_who_types(Rule rule) { return rule == Rule::officer_is_known || rule == Rule::officer_is_in_post || rule == Rule::role_is_held; }

/// Somebody who may send letters today; empty where nobody may.
std::string somebody_who_may_send(Session& session) {
  const Policy* policy = session.office().policy(session.today());
  const auto holders = policy ? session.office().holders(policy->roles_for("letters"), session.today()) : std::vector<std::string>{};
  return holders.empty() ? std::string() : holders.front();
}

/// Who types, where that is known; else somebody who may send, since what is asked does not depend on who.
std::string who_would_send(Session& session) {
  try {
    return session.acting();
  } catch (const Refusal&) {
    return somebody_who_may_send(session);
  }
}

/// The refusal that sending it by post today would meet, if any; else the letter as it would go.
std::optional<Refusal> refusal_of_sending(Session& session, const LetterRequest& request, const std::string& officer, std::optional<MadeLetter>& made) {
  try {
    made = make_letter_of(session, session.one_case(), request, {session.now(), session.today(), officer, {}}, true);
    return std::nullopt;
  } catch (const Refusal& refusal) {
    return refusal;
  }
}

/// Every value that the draft shows as not yet known; sending names the first of them alone.
void add_gaps(Session& session, const LetterRequest& request, Checked& checked) try {
  const auto draft = make_letter_of(session, session.one_case(), request, {session.now(), session.today(), {}, {}}, false);
  for (const auto& gap : draft.making.gaps) checked.add({Rule::letter_says_all_it_must, Finding::Severity::error, {}, gap.what, gap.mend, {}});
} catch (const Refusal& refusal) {
  if (checked.findings.empty()) checked.add(finding_of(refusal));
}

void try_to_send(Session& session, const LetterRequest& request, Checked& checked) {
  auto refusal = refusal_of_sending(session, request, who_would_send(session), checked.made);
  if (refusal && is_about_who_types(refusal->rule)) {
    checked.add(finding_of(*refusal));
    const auto officer = somebody_who_may_send(session);
    refusal = officer.empty() ? std::nullopt : refusal_of_sending(session, request, officer, checked.made);
  }
  if (refusal && refusal->rule != Rule::address_is_somewhere) checked.add(finding_of(*refusal));  // the address is looked at below
  if (!checked.made) add_gaps(session, request, checked);
}

/// Counts the pages of the very file that would be posted, where one can be made here.
void look_at_paper(Session& session, Checked& checked) {
  if (!checked.made) return;
  const auto& made = *checked.made;
  try {
    const auto pdf = letter_bytes(session, made, present::LetterFormat::pdf);
    checked.pages = pages_of(pdf);
    for (auto& finding : paper_faults(checked.pages.value_or(0), pdf.size())) checked.add(std::move(finding));
    if (!checked.pages) checked.not_counted = "the PDF does not say how many it has";
  } catch (const Error& error) {
    checked.not_counted = error.what;
  } catch (const Refusal& refusal) {
    checked.add(finding_of(refusal));
  }
}

void say_json(Session& session, const Checked& checked) {
  Tree tree = Tree::map();
  tree.set("schema", Tree::text("regard/letter-check/1"));
  tree.set("read", session.read_tree());
  tree.set("letter", Tree::text(std::string(checked.kind.slug)));
  tree.set("about", Tree::text(checked.about));
  tree.set("posted", Tree::boolean(checked.is_posted()));
  tree.set("address_lines", Tree::integer(static_cast<long long>(checked.address_lines)));
  tree.set("pages", checked.pages ? Tree::integer(*checked.pages) : Tree::null());
  Tree& list = tree.set("findings", Tree::list());
  for (const auto& finding : checked.findings) {
    Tree& row = list.items.emplace_back(Tree::map());
    row.set("rule", Tree::text(slug(finding.rule)));
    row.set("severity", Tree::text(severity(finding)));
    row.set("what", Tree::text(finding.what));
    row.set("mend", Tree::text(finding.mend));
  }
  session.world.out << present::json(tree);
}

std::string all_is_well(const Checked& checked) {
  const auto letter = fmt::format("'{}' of {} can be", checked.kind.slug, checked.about);
  if (!checked.is_posted()) return fmt::format("{} sent; it goes to {} and is not posted, so that no address was looked at", letter, checked.kind.whom);
  const auto pages = checked.pages ? fmt::format(", {} page{}", *checked.pages, *checked.pages == 1 ? "" : "s") : fmt::format("; its pages were not counted: {}", checked.not_counted);
  return fmt::format("{} posted: {} address lines{}", letter, checked.address_lines, pages);
}

}  // namespace

int letter_check(Session& session) {
  const auto typed = session.request<Letter>(session.options_form());
  Checked checked{require_letter_kind(typed.letter), typed.about.id};
  const auto& of_case = session.one_case();
  session.office();
  const LetterRequest request{typed.letter, typed.about.id, SentBy::post, session.today(), typed.language};
  try_to_send(session, request, checked);
  if (checked.is_posted() && of_case.person()) {
    checked.address_lines = lines_on_the_letter(*of_case.person()).size();
    for (auto& finding : address_faults(session.office(), of_case, session.today())) checked.add(std::move(finding));
    look_at_paper(session, checked);
  }
  const int status = session.status(has_error(checked.findings) ? 1 : 0);
  if (session.json()) {
    say_json(session, checked);
    return status;
  }
  print_findings(session, session.unreadable);
  print_findings(session, checked.findings);
  if (!has_error(checked.findings) && !session.words.has("--quiet")) session.world.out << visible(all_is_well(checked)) << "\n";
  return status;
}

}  // namespace regard::cli
