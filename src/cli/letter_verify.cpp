#include "letter_verify.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <ostream>

#include "findings.hpp"
#include "regard/core/letter_again.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "regard/present/letter_text.hpp"
#include "regard/store/hash.hpp"

namespace regard::cli {

namespace {

/// A letter as it was kept, and as it is made again.
struct Again {
  const Fact* fact;
  std::vector<Finding> changed = {};
  std::optional<std::string> kept = {};      // the text beside it, where it is the one that was sent
  std::optional<std::string> markdown = {};  // made again; nothing where it could not be

  const Letter& body() const { return std::get<Letter>(fact->body); }
  void add(Rule rule, Place where, std::string what, std::string mend) {
    changed.push_back({rule, Finding::Severity::error, std::move(where), std::move(what), std::move(mend), {}});
  }
};

/// A file whose bytes the letter's record names; nothing where it is gone or has others.
std::optional<std::string> as_named(Session& session, Again& again, const std::string& path, const std::string& sha256, const std::string& what) {
  const auto bytes = session.source().read(path);
  if (bytes && store::sha256(*bytes) == sha256) return bytes;
  again.add(Rule::letter_is_what_was_sent, {path, 0, 0}, bytes ? fmt::format("{} has been changed since", what) : fmt::format("{} is not there", what), put_back(path));
  return std::nullopt;
}

void make_again(Session& session, Again& again, const std::string& whole_template, SameInstant same_instant) {
  const auto then = as_they_stood(session.office(), session.one_case(), *again.fact, same_instant);
  try {
    const auto making = make_letter_again(then, *again.fact);
    for (auto& finding : promises_not_the_same(*again.fact, making.promised)) again.changed.push_back(std::move(finding));
    present::LetterTemplate used(making.kind->slug, whole_template, {});
    again.markdown = used.fill_in(making.values, {std::string(making.kind->title), false, session.office().demo}).markdown;
  } catch (const Refusal& refusal) {
    again.add(refusal.rule, {again.fact->path, 0, 0}, fmt::format("made again, the letter is refused: {}", refusal.what), refusal.mend);
  } catch (const Error& error) {
    again.add(Rule::letter_is_what_was_sent, {again.fact->path, 0, 0}, fmt::format("the letter cannot be made again: {}", error.what), error.mend);
  }
}

bool says_what_was_sent(const Again& again) { return again.markdown && store::sha256(*again.markdown) == again.body().text_sha256; }

/// With what else bears the letter's instant in one way or the other, whichever gives the words that were sent.
Again made_again(Session& session, const Again& so_far, const std::string& whole_template) {
  Again as_folded = so_far;
  make_again(session, as_folded, whole_template, SameInstant::as_folded);
  if (says_what_was_sent(as_folded)) return as_folded;
  Again with_all = so_far;
  make_again(session, with_all, whole_template, SameInstant::all);
  return says_what_was_sent(with_all) ? with_all : as_folded;
}

/// The first line in which two texts differ, from 1.
std::size_t first_difference(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::size_t at = 0;
  while (at < a.size() && at < b.size() && a[at] == b[at]) ++at;
  return at;
}

/// Records that the words may come from, and that the letter does not name; the first few.
std::string who_came_in_later(const Case& of_case, const Fact& letter) {
  auto ids = not_pinned_before(of_case, letter);
  if (ids.empty()) return {};
  const std::size_t shown = 8, more = ids.size() > shown ? ids.size() - shown : 0;
  ids.resize(ids.size() - more);
  return fmt::format("; of what was recorded before it, the letter does not name {}{}", join(ids, ", "), more ? fmt::format(" and {} more", more) : "");
}

void compare_words(Session& session, Again& again) {
  if (!again.markdown || says_what_was_sent(again) || !again.changed.empty()) return;
  const auto kept = split(*again.kept, '\n'), anew = split(*again.markdown, '\n');
  const auto at = first_difference(kept, anew);
  const auto line = [&](const std::vector<std::string>& lines) { return at < lines.size() ? lines[at] : std::string(); };
  again.add(Rule::letter_is_what_was_sent, {store::text_path(*again.fact), static_cast<int>(at) + 1, 0},
            fmt::format("nothing that the letter names has changed, and made again it has other words: '{}' was sent, and now it would be '{}'", line(kept), line(anew)),
            "this program words it otherwise than the one that sent it, or a record with an earlier time came in later" + who_came_in_later(session.one_case(), *again.fact));
}

/// Whether the file that --sent names is the one of which the record keeps the hash; without one, the text itself.
void compare_file(Session& session, Again& again) {
  const auto name = session.words.one("--sent");
  if (name.empty()) return;
  const auto sha256 = store::sha256(session.read_given(name));
  const auto& sent = again.body().file_sha256;
  if (sha256 == (sent.empty() ? again.body().text_sha256 : sent)) return;
  again.add(Rule::letter_is_what_was_sent, {name, 0, 0},
            sent.empty() ? fmt::format("'{}' is not the text that was sent, and no other file was recorded with --sent", name) : fmt::format("'{}' is not the file that was sent", name),
            "compare it with the file that was kept when the letter went");
}

Again verified(Session& session, const Held<Letter>& letter) {
  Again again{letter.fact};
  again.changed = pins_not_the_same(session.office(), session.one_case(), *again.fact);
  again.kept = as_named(session, again, store::text_path(*again.fact), letter->text_sha256, fmt::format("the text that was sent as '{}'", letter.id()));
  const auto whole_template = as_named(session, again, fmt::format("templates/used/{}.md", letter->template_sha256), letter->template_sha256,
                                       fmt::format("the template that '{}' was made from", letter.id()));
  if (whole_template) again = made_again(session, again, *whole_template);
  compare_words(session, again);
  compare_file(session, again);
  return again;
}

void say_json(Session& session, const Again& again) {
  Tree tree = Tree::map();
  tree.set("schema", Tree::text("regard/letter-verify/1"));
  tree.set("read", session.read_tree());
  tree.set("letter", Tree::text(again.fact->header.id));
  tree.set("same", Tree::boolean(again.changed.empty()));
  Tree& list = tree.set("changed", Tree::list());
  for (const auto& finding : again.changed) {
    Tree& row = list.items.emplace_back(Tree::map());
    row.set("what", Tree::text(finding.what));
    row.set("where", Tree::text(finding.where.words()));
    row.set("rule", Tree::text(slug(finding.rule)));
    row.set("mend", Tree::text(finding.mend));
  }
  session.world.out << present::json(tree);
}

std::string outcome(const Again& again) {
  const auto& id = again.fact->header.id;
  if (again.changed.empty())
    return fmt::format("'{}' is what was sent: '{}' of {}, made again from {} records and its template, byte for byte", id, again.body().letter,
                       again.body().sent_on.words(), again.body().facts.size());
  if (!again.markdown) return fmt::format("'{}' is not as it was when it was sent, and its words could not be made again", id);
  return fmt::format("'{}' is not as it was when it was sent; made again, its words are {}", id, says_what_was_sent(again) ? "the same" : "others");
}

/// The letter that was typed; where a file cannot be read it may be that one.
Held<Letter> letter_named(Session& session) {
  const auto& of_case = session.one_case();
  try {
    return require_held<Letter>(of_case, session.words.one("REF"), "LTR");
  } catch (const Refusal&) {
    session.require_readable();
    throw;
  }
}

}  // namespace

int letter_verify(Session& session) {
  session.office();
  const auto letter = letter_named(session);
  const auto again = verified(session, letter);
  const int status = session.status(again.changed.empty() ? 0 : 1);
  if (session.json()) {
    say_json(session, again);
    return status;
  }
  print_findings(session, session.unreadable);
  print_findings(session, again.changed);
  if (!session.words.has("--quiet")) session.world.out << outcome(again) << "\n";
  return status;
}

}  // namespace regard::cli
