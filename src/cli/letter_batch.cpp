#include "letter_batch.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <ostream>
#include <set>

#include "horizon.hpp"
#include "letter_bytes.hpp"
#include "out_file.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"

namespace regard::cli {

namespace {

/// Another line of the same place: how far it has got, where somebody is watching.
class Progress {
 public:
  Progress(Session& session, std::size_t whole) : session_(session), whole_(whole), shown_(session.world.err_is_terminal && !session.words.has("--quiet")) {}
  ~Progress() {
    if (shown_ && done_ > 0) session_.world.err << "\r\x1B[K" << std::flush;
  }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void step() {
    ++done_;
    if (!shown_ || (done_ != whole_ && done_ * steps / whole_ == (done_ - 1) * steps / whole_)) return;
    const std::size_t filled = done_ * steps / whole_;
    session_.world.err << fmt::format("\r[{:=<{}}{: <{}}] {} of {}", "", filled, "", steps - filled, done_, whole_) << std::flush;
  }

 private:
  static constexpr std::size_t steps = 40;
  Session& session_;
  std::size_t whole_;
  bool shown_;
  std::size_t done_ = 0;
};

struct NotMade {
  DueLetter letter;
  std::string case_id;
  std::string rule;  // empty where no rule was broken
  std::string what;
  std::string mend;
};

struct Made {
  DueLetter letter;
  std::string case_id;
  std::string file;
};

struct Batch {
  std::vector<Made> made;
  std::vector<NotMade> failed;
  std::set<std::string> gaps = {};  // what their drafts show as not yet known: of the register, so the same for many
};

std::vector<Duty> letters_due(Session& session, std::string_view kind) {
  const Date until = until_of(session, "--due-within", {});
  std::vector<Duty> due;
  for (auto& duty : all_duties(session))
    if (duty.sends.letter == kind && duty.due_on <= until) due.push_back(std::move(duty));
  return due;
}

const Case& case_of(Session& session, std::string_view id) {
  const auto& all = session.all_cases();
  return *std::find_if(all.begin(), all.end(), [&](const Case& each) { return each.id == id; });
}

/// No name of anybody: the case and what it is about.
std::string file_of(const Duty& duty, present::LetterFormat format) {
  return fmt::format("{}-{}-{}.{}", duty.case_id, duty.sends.letter, duty.sends.about, present::ending_of(format));
}

void make_one(Templates& templates, const Duty& duty, present::LetterFormat format, Batch& batch) try {
  Session& session = templates.session;
  const Now now{session.now(), session.today(), {}, {}};
  const LetterRequest request{duty.sends.letter, duty.sends.about, SentBy::post, session.today(), session.words.one("--language")};
  const auto made = make_letter_of(templates, case_of(session, duty.case_id), request, now, false);
  const auto file = session.words.one("-o") + "/" + file_of(duty, format);
  require_new(session, file);
  write_whole(session, file, letter_bytes(session, made, format), 0666);
  batch.made.push_back({duty.sends, duty.case_id, file});
  for (const auto& gap : made.making.gaps) batch.gaps.insert(fmt::format("{}: {}", gap.what, gap.mend));
} catch (const Refusal& refusal) {
  batch.failed.push_back({duty.sends, duty.case_id, std::string(slug(refusal.rule)), refusal.what, refusal.mend});
} catch (const Error& error) {
  batch.failed.push_back({duty.sends, duty.case_id, {}, error.what, error.mend});
}

void say_in_json(Session& session, const Batch& batch) {
  Tree tree = Tree::map();
  tree.set("schema", Tree::text("regard/letter-render/1"));
  tree.set("as_of", Tree::text(session.today().iso()));
  tree.set("read", session.read_tree());
  Tree& letters = tree.set("letters", Tree::list());
  const auto row = [](const DueLetter& letter, const std::string& case_id) {
    Tree made = Tree::map();
    made.set("letter", Tree::text(letter.letter));
    made.set("about", Tree::text(letter.about));
    made.set("case", Tree::text(case_id));
    return made;
  };
  for (const auto& made : batch.made) letters.items.emplace_back(row(made.letter, made.case_id)).set("file", Tree::text(made.file));
  Tree& failed = tree.set("failed", Tree::list());
  for (const auto& each : batch.failed) {
    Tree& entry = failed.items.emplace_back(row(each.letter, each.case_id));
    entry.set("rule", each.rule.empty() ? Tree::null() : Tree::text(each.rule));
    entry.set("what", Tree::text(each.what));
    entry.set("mend", Tree::text(each.mend));
  }
  session.world.out << present::json(tree);
}

void say(Session& session, const std::string& kind, const Batch& batch) {
  if (session.json()) return say_in_json(session, batch);
  for (const auto& each : batch.failed)
    session.world.err << fmt::format("not made: {} of {} in {}: {}{}\n  {}\n", each.letter.letter, each.letter.about, each.case_id, visible(each.what),
                                     each.rule.empty() ? "" : fmt::format(" [{}]", each.rule), visible(each.mend));
  for (const auto& gap : batch.gaps) session.world.err << "note: " << gap << "\n";
  const std::string failed = batch.failed.empty() ? "" : fmt::format(", {} not made", batch.failed.size());
  session.world.out << (batch.made.empty() && batch.failed.empty()
                            ? fmt::format("no '{}' is due by then\n", kind)
                            : fmt::format("wrote {} {} into {}{}\n", batch.made.size(), batch.made.size() == 1 ? "draft" : "drafts", visible(session.words.one("-o")), failed));
  say_read(session);
}

}  // namespace

int render_due_letters(Session& session) {
  const auto kind = require_letter_kind(session.words.one("KIND")).slug;
  if (session.words.has("REF")) throw Error(Error::Kind::usage, "a record and --due-within were both given", "give the record for one letter, or --due-within for all that are due");
  if (!session.words.has("-o")) throw Error(Error::Kind::usage, "--due-within makes many letters, and -o says where to", "give a folder with -o DIR");
  const auto format = format_asked(session);
  session.all_cases();
  const auto due = letters_due(session, kind);
  if (!due.empty()) require_folder(session, session.words.one("-o"));
  Batch batch;
  {
    Progress progress(session, due.size());
    Templates templates(session);
    for (const auto& duty : due) {
      make_one(templates, duty, format, batch);
      progress.step();
    }
  }
  say(session, std::string(kind), batch);
  return session.status(batch.failed.empty() ? 0 : 1);
}

}  // namespace regard::cli
