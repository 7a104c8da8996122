// regard letter kinds|render|send|returned
#include "letter.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <ostream>

#include "listing.hpp"
#include "regard/core/letter.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "regard/present/letter_text.hpp"
#include "regard/present/page.hpp"
#include "regard/store/files.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/shipped.hpp"

namespace regard::cli {

namespace {

using present::LetterFormat;

/// A register's own template comes first, then the one that ships.
std::optional<std::string> template_text(Session& session, std::string_view name) {
  const auto path = fmt::format("templates/{}.md", name);
  if (auto own = session.source().read(path)) return own;
  if (const auto* file = store::shipped(path)) return std::string(file->bytes);
  return std::nullopt;
}

struct Rendered {
  LetterMaking making;
  std::string markdown;
  std::string whole_template;
  present::LetterWords words;
};

void require_said(const LetterKind& kind, const std::vector<std::string>& missing) {
  if (missing.empty()) return;
  const auto* element = letter_element(missing.front());
  throw Refusal(Rule::letter_says_all_it_must, fmt::format("the template '{}' leaves out '{}'", kind.slug, missing.front()),
                fmt::format("put it back ({}); the values that carry it are {}", element->help,
                            join({element->values.begin(), element->values.end()}, ", ")));
}

/// A template that cannot be used is a refusal, not a register that cannot be read.
[[noreturn]] void refuse_template(const LetterKind& kind, const Error& error) {
  const auto& name = error.where.source;
  throw Refusal(Rule::letter_says_all_it_must, error.what, error.mend,
                {fmt::format("templates/{}{}.md", name == kind.slug ? "" : "parts/", name), error.where.line, error.where.column});
}

void fill_in(Rendered& made, const std::string& text, const present::Partials& partials) try {
  const LetterKind& kind = *made.making.kind;
  require_said(kind, elements_left_out(kind, present::template_names(kind.slug, text, partials)));
  made.whole_template = present::whole_template(text, partials);
  made.markdown = present::letter_markdown(kind.slug, text, partials, made.making.values, made.words);
  require_said(kind, present::elements_not_said(kind, made.making.values, made.markdown));
} catch (const Error& error) {
  refuse_template(*made.making.kind, error);
}

Rendered render_letter(Session& session, const LetterRequest& request, const Now& now, bool to_send) {
  Rendered made{make_letter(session.office(), session.one_case(), request, now, to_send), {}, {}, {}};
  const LetterKind& kind = *made.making.kind;
  const auto partials = [&](std::string_view name) { return template_text(session, fmt::format("parts/{}", name)); };
  const auto text = template_text(session, kind.slug);
  if (!text) throw Error(Error::Kind::records, fmt::format("there is no template '{}'", kind.slug), "put one into templates/ of the register");
  require_elements(kind, made.making.values);
  made.words = {std::string(kind.title), !to_send, session.office().demo};
  fill_in(made, *text, partials);
  return made;
}

std::string absolute(const Session& session, const std::string& path) {
  return path.starts_with('/') ? path : session.world.folder + "/" + path;
}

LetterFormat format_asked(const Session& session, std::string_view otherwise = "md") {
  const auto file = session.words.one("-o");
  const auto dot = file.find_last_of('.');
  const auto ending = dot == std::string::npos ? std::string{} : file.substr(dot + 1);
  const auto typed = session.words.one("--to", present::letter_format(ending) ? ending : otherwise);
  if (const auto format = present::letter_format(typed)) return *format;
  throw Error(Error::Kind::usage, fmt::format("--to: '{}' is not md, txt or html", visible(typed)), "choose one of them");
}

void require_new_file(const Session& session) {
  const auto path = session.words.one("-o");
  if (!path.empty() && !session.words.has("--force") && store::what_is("", absolute(session, path)) != store::Found::nothing)
    throw Error(Error::Kind::world, fmt::format("'{}' is there already", visible(path)), "give another name, or --force to replace it");
}

/// Whole or not at all: written aside, then put in place.
void write_out(const Session& session, const std::string& bytes) {
  const auto path = absolute(session, session.words.one("-o"));
  const auto aside = path + ".new";
  try {
    store::remove_file("", aside);
    store::write_new_file("", aside, bytes);
    std::filesystem::rename(aside, path);
  } catch (const std::exception&) {
    std::error_code ignored;
    std::filesystem::remove(aside, ignored);
    throw Error(Error::Kind::world, fmt::format("'{}' could not be written", visible(session.words.one("-o"))),
                "see that its folder is there, that you may write in it, and that the disk is not full");
  }
}

LetterRequest request_of(const Letter& letter) { return {letter.letter, letter.about.id, letter.sent_by, letter.sent_on}; }

int render(Session& session) {
  const auto letter = session.request<Letter>(session.options_form());
  const Now now{session.now(), session.today(), {}, {}};
  session.one_case();
  const auto made = render_letter(session, request_of(letter), now, false);
  const auto text = present::letter_as(format_asked(session), made.markdown, made.words);
  if (session.words.has("-o")) {
    require_new_file(session);
    write_out(session, text);
  } else if (session.json()) {
    Tree tree = Tree::map();
    tree.set("schema", Tree::text("regard/letter-render/1"));
    tree.set("as_of", Tree::text(session.today().iso()));
    tree.set("read", session.read_tree());
    tree.set("letter", Tree::text(letter.letter));
    tree.set("text", Tree::text(text));
    session.world.out << present::json(tree);
  } else {
    session.world.out << text;
  }
  return session.status();
}

int send(Session& session) {
  require_new_file(session);
  bool written = false;
  const auto decide = [&](const Tree& form, const Now& now) {
    const auto letter = session.request<Letter>(form);
    require_needed(Described<Letter>::fields(), &letter, "letter send");
    const auto made = render_letter(session, request_of(letter), now, true);
    const auto template_hash = store::sha256(made.whole_template);
    Act act{send_letter(session.office(), session.one_case(), made.making, request_of(letter), made.markdown,
                        store::sha256(made.markdown), template_hash, now),
            fmt::format("recorded letter {{id}}: {} sent by {} on {}", letter.letter, word(letter.sent_by), letter.sent_on.words())};
    act.extra.push_back({fmt::format("templates/used/{}.md", template_hash), made.whole_template});
    if (made.making.promised.in_force_from && letter.letter == "decision")
      act.notes.push_back(fmt::format("in force from {}; an appeal may be made until {}", made.making.promised.in_force_from.words(), made.making.promised.appeal_by.words()));
    if (session.words.has("-o")) {
      write_out(session, present::letter_as(format_asked(session), made.markdown, made.words));
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

}  // namespace

std::string draft_for_decider(Session& session, const Restriction& restriction) {
  if (restriction.state != State::proposed) return {};
  try {
    const Now now{session.now(), session.today(), {}, {}};
    const LetterRequest request{"decision", restriction.proposal.id(), SentBy::post, session.today()};
    return "\n## The draft letter\n\n" + render_letter(session, request, now, false).markdown;
  } catch (const Refusal& refusal) {
    return fmt::format("\n## The draft letter\n\nIt cannot be made yet: {}. {}.\n", refusal.what, refusal.mend);
  }
}

void say_document(Session& session, const std::string& markdown, const std::string& title) {
  const auto format = format_asked(session, "txt");
  auto& out = session.world.out;
  if (format == LetterFormat::md) out << markdown;
  else if (format == LetterFormat::html) out << present::html_page(markdown, {title, "en-GB", "", false});
  else out << present::plain_text(markdown, std::min<std::size_t>(session.width(), 80));
}

std::vector<Command> letter_commands() {
  const std::vector<std::string_view> about = {"WRN", "PRO", "REV", "END", "DEC", "APL", "RUL", "CHG", "ADJ", "MRK", "NTF"};
  return {
      {"letter", "kinds", "list the letters, and when each is due", {}, nullptr, false, "", {}, &list_kinds},
      {"letter", "render", "show a letter as a draft",
       {{"KIND", "letter", "", "which letter"},
        {"REF", "about", "", "the record that it is about"},
        {"--to", "", "md|txt|html", "as Markdown, text or a page"},
        {"-o", "", "FILE", "write it to a file instead"},
        {"--force", "", "", "replace that file"}},
       &Described<Letter>::fields, false, "REF", about, &render},
      {"letter", "send", "record that a letter goes; it keeps the text and starts the clocks",
       {{"KIND", "letter", "", "which letter"},
        {"REF", "about", "", "the record that it is about"},
        {"--by", "sent_by", "post|email|hand|collected|read-aloud|representative", ""},
        {"--on", "sent_on", "DATE", ""},
        {"-o", "", "FILE", "the copy to post: .md, .txt or .html"},
        {"--force", "", "", "replace that file"}},
       &Described<Letter>::fields, true, "REF", about, &send},
      {"letter", "returned", "record that a letter came back",
       {{"REF", "about", "", "the letter, LTR-…"}, {"--on", "returned_on", "DATE", ""}, {"--because", "explanation", "TEXT", ""}},
       &Described<Delivery>::fields, true, "REF", {"LTR"}, &returned},
  };
}

}  // namespace regard::cli
