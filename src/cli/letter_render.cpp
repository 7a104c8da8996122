// regard letter render: drafts, one or many; and the papers that are shown like them.
#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "letter.hpp"
#include "letter_batch.hpp"
#include "letter_bytes.hpp"
#include "out_file.hpp"
#include "regard/present/json.hpp"
#include "regard/present/page.hpp"

namespace regard::cli {

using present::LetterFormat;

namespace {

/// Neither a terminal nor JSON can hold a PDF.
void require_place_for_bytes(const Session& session) {
  if (session.words.has("-o")) return;
  if (session.json()) throw Error(Error::Kind::usage, "a PDF is not text, so JSON cannot hold it", "give -o FILE");
  if (session.world.out_is_terminal) throw Error(Error::Kind::usage, "a PDF is not text, so a terminal cannot show it", "give -o FILE, or send it on through a pipe");
}

}  // namespace

int render_letters(Session& session) {
  if (session.words.has("--due-within")) return render_due_letters(session);
  if (!session.words.has("REF")) throw Error(Error::Kind::usage, "letter render: which letter, of what?", "give the record that it is about, or --due-within 28d for all that are due by then");
  const auto letter = session.request<Letter>(session.options_form());
  const Now now{session.now(), session.today(), {}, {}};
  session.one_case();
  const auto made = make_letter_of(session, session.one_case(), request_of(letter), now, false);
  require_new_file(session, "-o");
  const auto format = format_asked(session);
  if (format == LetterFormat::pdf) require_place_for_bytes(session);
  const auto text = letter_bytes(session, made, format);
  for (const auto& note : notes_on(made)) session.world.err << "note: " << note << "\n";
  if (session.words.has("-o")) {
    write_out(session, "-o", text);
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

std::string draft_for_decider(Session& session, const Restriction& restriction) {
  if (restriction.state != State::proposed) return {};
  try {
    const Now now{session.now(), session.today(), {}, {}};
    const LetterRequest request{"decision", restriction.proposal.id(), SentBy::post, session.today()};
    return "\n## The draft letter\n\n" + make_letter_of(session, session.one_case(), request, now, false).markdown;
  } catch (const Refusal& refusal) {
    return fmt::format("\n## The draft letter\n\nIt cannot be made yet: {}. {}.\n", refusal.what, refusal.mend);
  }
}

void say_document(Session& session, const std::string& markdown, const std::string& title) {
  const auto format = format_asked(session, "txt");
  if (format == LetterFormat::pdf) throw Error(Error::Kind::usage, "--to: 'pdf' is for letters", "choose md, txt or html, and print that");
  auto& out = session.world.out;
  if (format == LetterFormat::md) out << markdown;
  else if (format == LetterFormat::html) out << present::html_page(markdown, {title, "en-GB", "", false});
  else out << present::plain_text(markdown, std::min<std::size_t>(session.width(), 80));
}

}  // namespace regard::cli
