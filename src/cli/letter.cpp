// regard letter kinds|send|returned, and the rows of all of its commands
#include "letter_bytes.hpp"
#include "letter_check.hpp"
#include "letter_verify.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "listing.hpp"
#include "out_file.hpp"
#include "regard/core/letter.hpp"
#include "regard/core/posting.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "regard/present/letter_text.hpp"
#include "regard/present/page.hpp"
#include "regard/store/files.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/shipped.hpp"

namespace regard::cli {

namespace {

int send(Session& session) {
  require_new_file(session, "-o");
  bool written = false;
  const auto file_sha256 = session.words.has("--sent") ? store::sha256(session.read_given(session.words.one("--sent"))) : std::string();
  const auto decide = [&](const Tree& form, const Now& now) {
    const auto letter = session.request<Letter>(form);
    require_needed(Described<Letter>::fields(), &letter, "letter send");
    auto request = request_of(letter);
    request.file_sha256 = file_sha256;
    const auto made = make_letter_of(session, session.one_case(), request, now, true);
    const auto template_hash = store::sha256(made.whole_template);
    Act act{send_letter(session.office(), session.one_case(), made.making, request, made.markdown,
                        store::sha256(made.markdown), template_hash, now),
            fmt::format("recorded letter {{id}}: {} sent by {} on {}", letter.letter, word(letter.sent_by), letter.sent_on.words())};
    act.extra.push_back({fmt::format("templates/used/{}.md", template_hash), made.whole_template});
    if (made.making.promised.in_force_from && letter.letter == "decision")
      act.notes.push_back(fmt::format("in force from {}; an appeal may be made until {}", made.making.promised.in_force_from.words(), made.making.promised.appeal_by.words()));
    for (auto& note : notes_on(made)) act.notes.push_back(std::move(note));
    if (letter.sent_by == SentBy::post && made.making.kind->reader == Reader::person)
      for (const auto& fault : address_faults(session.office(), session.one_case(), now.today))
        if (fault.severity == Finding::Severity::error) act.notes.push_back(fmt::format("a printing service would refuse this: {}", fault.what));
    if (session.words.has("-o")) {
      write_out(session, "-o", letter_bytes(session, made, format_asked(session)));
      written = true;
    }
    return act;
  };
  try {
    return write(session, decide);
  } catch (...) {
    if (written) store::remove_file("", absolute(session, session.words.one("-o")));  // nothing was sent, so there is nothing to post
    throw;
  }
}

int returned(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{letter_returned(session.office(), session.one_case(), session.request<Delivery>(form), now),
               "recorded {id}: the letter came back, and its clocks stop"};
  });
}

int list_kinds(Session& session) {
  Listing listing{"letter-kinds", "letters", {}};
  for (const auto& kind : letter_kinds()) {
    Tree row = Tree::map();
    row.set("letter", Tree::text(std::string(kind.slug)));
    row.set("title", Tree::text(std::string(kind.title)));
    row.set("for", Tree::text(std::string(kind.whom)));
    row.set("about", Tree::texts({kind.about.begin(), kind.about.end()}));
    row.set("when", Tree::text(std::string(kind.when)));
    row.set("elements", Tree::texts({kind.elements.begin(), kind.elements.end()}));
    listing.rows.push_back(std::move(row));
  }
  listing.of_records = false;
  listing.columns = {{"letter", "letter"}, {"about", "about"}, {"for", "for"}, {"when", "when"}};
  say(session, listing);
  return session.status();
}

/// What a council's own template begins from.
int show_template(Session& session) {
  const LetterKind& kind = require_letter_kind(session.words.one("KIND"));
  const auto typed = session.words.one("--language", english);
  const auto tag = language_tag(typed);
  if (tag.empty()) throw Error(Error::Kind::usage, fmt::format("--language: '{}' is no language's tag", visible(typed)), "write it as cy, for Welsh");
  const auto text = whole_template_of(session, kind, tag);
  require_new_file(session, "-o");
  if (session.words.has("-o")) {
    write_out(session, "-o", text);
  } else if (session.json()) {
    Tree tree = Tree::map();
    tree.set("schema", Tree::text("regard/letter-template/1"));
    tree.set("letter", Tree::text(std::string(kind.slug)));
    tree.set("language", Tree::text(tag));
    tree.set("text", Tree::text(text));
    session.world.out << present::json(tree);
  } else {
    session.world.out << text;
  }
  return 0;
}

}  // namespace

std::vector<Command> letter_commands() {
  const std::vector<std::string_view> about = {"WRN", "PRO", "REV", "END", "DEC", "APL", "RUL", "CHG", "ADJ", "MRK", "BRE", "EXC", "RFL", "NTF"};
  return {
      {"letter", "kinds", "list the letters, and when each is due", {}, nullptr, false, "", {}, &list_kinds},
      {"letter", "template", "print a letter's template, to make the council's own from",
       {{"KIND", "", "", "which letter"},
        {"--language", "", "TAG", "the one in that language, such as cy"},
        {"-o", "", "FILE", "write it to a file instead"},
        {"--force", "", "", "replace that file"}},
       nullptr, false, "", {}, &show_template},
      {"letter", "render", "show a letter as a draft, or write all of its kind that are due",
       {{"KIND", "letter", "", "which letter"},
        {.name = "REF", .field = "about", .value = "", .help = "the record that it is about", .optional = true},
        {"--due-within", "", "28d", "in place of REF: all of them that are due by then, into the folder of -o"},
        {"--to", "", "md|txt|html|pdf", "as Markdown, text, a page or a PDF"},
        {"--large-print", "", "", "18 point; so too without it where the person needs it"},
        {"--language", "language", "TAG", ""},
        {"-o", "", "FILE|DIR", "write it to a file instead"},
        {"--force", "", "", "replace what is there"}},
       &Described<Letter>::fields, false, "REF", about, &render_letters},
      {"letter", "send", "record that a letter goes; it keeps the text and starts the clocks",
       {{"KIND", "letter", "", "which letter"},
        {"REF", "about", "", "the record that it is about"},
        {"--by", "sent_by", "post|email|hand|collected|read-aloud|representative", ""},
        {"--on", "sent_on", "DATE", ""},
        {"--language", "language", "TAG", ""},
        {"-o", "", "FILE", "the copy to post: .md, .txt, .html or .pdf"},
        {"--large-print", "", "", "18 point; so too without it where the person needs it"},
        {"--force", "", "", "replace that file"},
        {"--sent", "", "FILE", "the file that really goes, such as the PDF: its SHA-256 is recorded, and not its name"}},
       &Described<Letter>::fields, true, "REF", about, &send},
      {"letter", "check", "say what would be refused of a letter, before it is sent by post",
       {{"KIND", "letter", "", "which letter"}, {"REF", "about", "", "the record that it is about"}, {"--language", "language", "TAG", ""}},
       &Described<Letter>::fields, false, "REF", about, &letter_check},
      {"letter", "verify", "make a sent letter again, and say whether it is the one that was sent",
       {{"REF", "", "", "the letter, LTR-…"}, {"--sent", "", "FILE", "also say whether that file is the one that was sent"}},
       nullptr, false, "REF", {"LTR"}, &letter_verify},
      {"letter", "returned", "record that a letter came back",
       {{"REF", "about", "", "the letter, LTR-…"}, {"--on", "returned_on", "DATE", ""}, {"--because", "explanation", "TEXT", ""}},
       &Described<Delivery>::fields, true, "REF", {"LTR"}, &returned},
  };
}

}  // namespace regard::cli
