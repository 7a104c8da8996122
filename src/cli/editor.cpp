#include "editor.hpp"

#include <cstdlib>
#include <fmt/format.h>
#include <ostream>
#include <sys/stat.h>

#include "regard/core/text.hpp"
#include "regard/store/files.hpp"
#include "regard/store/process.hpp"

namespace regard::cli {

namespace {

/// One draft for each command and what it is about; no name of a person is in it.
std::string draft_path(Session& session) {
  std::string name = session.command.words();
  if (!session.command.case_from.empty()) name += " " + session.words.one(session.command.case_from);
  for (auto& c : name)
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) c = '-';
  return store::drafts_folder() + "/" + name + ".yaml";
}

void keep_draft(Session& session, const std::string& path, const std::string& text) {
  store::make_private_folder(session.root(), store::derived_folder());
  store::make_private_folder(session.root(), store::drafts_folder());
  store::remove_file(session.root(), path);
  store::write_new_file(session.root(), path, text);
  ::chmod(store::join(session.root(), path).c_str(), S_IRUSR | S_IWUSR);
}

std::string editor_of(Session& session) {
  for (const auto* name : {"VISUAL", "EDITOR"})
    if (const auto set = session.world.environment(name); set && !set->empty()) return *set;
  return "vi";
}

constexpr const char* draft_is_kept = "the draft is kept; the same command with --edit offers it again";

/// The editor talks to the terminal itself, so it is not captured.
void open_editor(Session& session, const std::string& path) {
  const auto editor = editor_of(session);
  ::setenv("REGARD_FORM", path.c_str(), 1);
  const int ended = std::system((editor + " \"$REGARD_FORM\"").c_str());
  if (ended != 0)
    throw Error(Error::Kind::world, fmt::format("the editor '{}' failed", visible(editor)), "set VISUAL or EDITOR to an editor that works; the draft is kept");
}

bool is_empty(const std::string& text) {
  for (const auto& line : split(text, '\n')) {
    const auto words = one_line(line);
    if (!words.empty() && words.front() != '#') return false;
  }
  return true;
}

std::vector<Problem> problems_of(const Refusal& refusal) {
  return {{Problem::Kind::unreadable, refusal.where, fmt::format("{} [{}]", refusal.what, slug(refusal.rule)), refusal.mend}};
}

}  // namespace

void edit_until_right(Session& session, const Command& form, const Tree& given, const std::function<void(const Tree&)>& attempt) {
  const auto path = draft_path(session);
  const auto full = store::join(session.root(), path);
  const bool resumed = store::what_is(session.root(), path) == store::Found::file;
  std::string offered = resumed ? store::read_file(session.root(), path)
                                : form_text(form, given, [&](std::string_view name) { return vocabulary(session, name); });
  if (resumed) session.world.err << "your unfinished form is offered again\n";
  std::string marked;  // the form with what is wrong in it, once something was
  for (;;) {
    keep_draft(session, path, offered);
    open_editor(session, full);
    const auto saved = store::read_file(session.root(), path);
    if (is_empty(saved) || (saved == offered && !resumed && marked.empty())) {
      store::remove_file(session.root(), path);
      throw Error(Error::Kind::usage, "the form was left as it was: given up, nothing was recorded", "");
    }
    if (saved == offered && !marked.empty()) throw Error(Error::Kind::usage, "the form was left with its errors: nothing was recorded", draft_is_kept);
    const auto again = [&](const std::vector<Problem>& problems) {
      marked = with_errors(saved, problems);
      if (marked == offered) throw Error(Error::Kind::usage, problems.front().what, draft_is_kept);
      offered = marked;
    };
    try {
      attempt(laid_over(given, form_of_yaml("form", saved, form, session.form_world())));
      return store::remove_file(session.root(), path);
    } catch (const FormError& error) {
      again(error.problems);
    } catch (const Refusal& refusal) {
      again(problems_of(refusal));
    } catch (const Error& error) {
      if (error.kind != Error::Kind::usage) throw;
      again({{Problem::Kind::unreadable, error.where, error.what, error.mend}});
    }
  }
}

}  // namespace regard::cli
