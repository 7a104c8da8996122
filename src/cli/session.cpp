#include "session.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <istream>
#include <iterator>
#include <ostream>

#include "regard/core/shared_lines.hpp"
#include "regard/core/text.hpp"
#include "regard/present/loud.hpp"
#include "regard/store/files.hpp"

namespace regard::cli {

Session::Session(World& w, const Command& c, const Words& typed) : world(w), command(c), words(typed) {}

void Session::keep(std::vector<Finding> findings) {
  unreadable.insert(unreadable.end(), findings.begin(), findings.end());
}

namespace {

bool is_register(const std::string& folder) {
  return store::what_is(folder, store::register_file()) == store::Found::file;
}

std::string absolute(const std::string& folder, const std::string& typed) {
  return typed.starts_with('/') ? typed : folder + "/" + typed;
}

}  // namespace

const std::string& Session::root() {
  if (root_) return *root_;
  std::string named = words.one("--register");
  if (named.empty()) named = world.environment("REGARD_REGISTER").value_or("");
  if (!named.empty()) {
    if (!is_register(absolute(world.folder, named)))
      throw Error(Error::Kind::world, fmt::format("'{}' is not a register: it has no register.yaml", visible(named)),
                  "'regard init DIR' makes one");
    return root_.emplace(absolute(world.folder, named));
  }
  for (std::string folder = world.folder; !folder.empty(); folder = folder.substr(0, folder.find_last_of('/')))
    if (is_register(folder)) return root_.emplace(folder);
  throw Error(Error::Kind::world, "no register here or above: no folder has a register.yaml",
              "give --register DIR, set REGARD_REGISTER, or make one with 'regard init DIR'");
}

const store::Source& Session::source() {
  if (!source_) source_ = std::make_unique<store::FolderSource>(root());
  return *source_;
}

const Office& Session::office() {
  if (office_) return *office_;
  auto loaded = store::load_office(source());
  keep(std::move(loaded.unreadable));
  records_read += loaded.records;
  return office_.emplace(std::move(loaded.value));
}

const Policy& Session::policy() { return require_policy(office(), today()); }

const Case& Session::one_case() {
  if (case_) return *case_;
  const auto id = store::case_of(source(), words.one(command.case_from), command.prefixes);
  auto loaded = store::load_case(source(), id);
  keep(std::move(loaded.unreadable));
  records_read += loaded.records;
  cases_read += 1;
  return case_.emplace(std::move(loaded.value));
}

const Case& Session::other_case(std::string_view typed) {
  auto loaded = store::load_case(source(), store::case_of(source(), typed, {}));
  keep(std::move(loaded.unreadable));
  require_readable();
  return other_case_.emplace(std::move(loaded.value));
}

void Session::look_for_sharers() {
  one_case();
  auto people = store::load_people(source());
  keep(std::move(people.unreadable));
  case_->sharers = lines_shared(*case_, people.value);
}

void Session::require_readable() const {
  if (unreadable.empty()) return;
  const auto& first = unreadable.front();
  const auto files = unreadable_files().size();
  throw Error(Error::Kind::records, first.what + (files == 1 ? "" : fmt::format(" ({} files in all)", files)),
              first.mend.empty() ? "'regard check' lists everything that cannot be read; nothing was written" : first.mend, first.where);
}

const std::vector<Case>& Session::all_cases() {
  if (all_cases_) return *all_cases_;
  auto whole = store::load_all(source());
  office_.emplace(std::move(whole.office));
  unreadable = std::move(whole.unreadable);
  records_read = whole.records;
  cases_read = static_cast<int>(whole.cases.size());
  return all_cases_.emplace(std::move(whole.cases));
}

std::vector<Finding> Session::unreadable_files() const {
  std::vector<Finding> first;
  for (const auto& finding : unreadable)
    if (first.empty() || first.back().where.source != finding.where.source) first.push_back(finding);
  return first;
}

ReadPart Session::read_part() const {
  ReadPart part{cases_read, records_read, {}};
  for (const auto& finding : unreadable_files()) part.unreadable.push_back({finding.where.source, finding.where.line, finding.where.column, finding.what});
  return part;
}

namespace {

/// REGARD_NOW moves the clock of a demonstration, and of nothing else.
Instant moved_clock(const std::string& typed, bool demo) {
  if (!demo)
    throw Error(Error::Kind::usage, "REGARD_NOW moves the clock, and this register is no demonstration",
                "unset REGARD_NOW; to ask as on another day, use --today with a command that only reads");
  const auto at = Instant::parse(typed);
  if (!at) throw Error(Error::Kind::usage, fmt::format("REGARD_NOW: '{}' is not an instant", visible(typed)), "write it as 2026-11-21T10:03:12Z");
  return *at;
}

}  // namespace

Instant Session::now() {
  if (now_) return *now_;
  const auto typed = world.environment("REGARD_NOW");
  if (!typed) return now_.emplace(world.clock());
  if (command.noun == "init") return now_.emplace(moved_clock(*typed, words.has("--demo")));
  const auto settings = store::load_settings(source());
  if (settings.unreadable.empty() || settings.value.demo) return now_.emplace(moved_clock(*typed, settings.value.demo));
  const auto& first = settings.unreadable.front();
  throw Error(Error::Kind::records, first.what, first.mend, first.where);
}

Date Session::today() {
  const auto typed = words.one("--today");
  if (typed.empty()) return uk_day(now());
  const auto day = Date::parse(typed);
  if (!day) throw Error(Error::Kind::usage, fmt::format("--today: '{}' is not a date", visible(typed)), "write it as 2026-11-21");
  return *day;
}

std::string Session::acting() {
  const auto& typed = words.all("--as");
  const bool of_its_own = !command.option("--as")->field.empty();  // 'person link' means something else by words that name no officer
  for (auto each = typed.rbegin(); each != typed.rend(); ++each)
    if (!of_its_own || office().officer(*each)) return *each;
  if (const auto set = world.environment("REGARD_OFFICER"); set && !set->empty()) return *set;
  const auto email = store::Git(root()).user_email();
  if (const auto held = office().officer_by_email(email)) return held->officer;
  throw Refusal(Rule::officer_is_known, "nobody is acting: no --as, no REGARD_OFFICER, and git's user.email is no officer's",
                "give --as OFFICER; 'regard officer list' shows who is");
}

bool Session::names() const {
  if (words.has("--names")) return true;
  return world.out_is_terminal && !json() && !csv() && world.environment("REGARD_NAMES").value_or("") == "1";
}

bool Session::in_colour() const {
  const auto wanted = words.one("--color", "auto");
  if (wanted != "auto") return wanted == "always";
  return world.out_is_terminal && world.environment("NO_COLOR").value_or("").empty();
}

std::string Session::standard_input() {
  if (!standard_input_) standard_input_.emplace(std::istreambuf_iterator<char>(world.in), std::istreambuf_iterator<char>());
  return *standard_input_;
}

std::string Session::read_given(const std::string& path) const {
  const auto whole = absolute(world.folder, path);
  try {
    return store::read_given_file(whole);
  } catch (const Error& error) {
    std::string what = error.what;
    if (const auto at = what.find(whole); at != std::string::npos) what.replace(at, whole.size(), path);  // as it was typed
    throw Error(error.kind, what, "give the name of a file that is there and that you may read");
  }
}

void Session::forget() {
  now_.reset();
  office_.reset();
  case_.reset();
  other_case_.reset();
  all_cases_.reset();
  unreadable.clear();
  cases_read = records_read = 0;
}

FormWorld Session::form_world() {
  return {[this] { return standard_input(); }, [this](const std::string& path) { return read_given(path); },
          [this](Date from, const Span& span) { return office().working_days().add(from, span); }, today()};
}

Tree Session::options_form() { return form_of_options(command, words, form_world()); }

std::vector<std::string> vocabulary(Session& session, std::string_view name) {
  const Policy* policy = session.office().policy(session.today());
  std::vector<std::string> list;
  if (name == "officer" || name == "role") {
    if (name == "role" && policy) list = policy->all_roles();
    if (name == "officer")
      for (const auto& held : session.office().officers()) list.push_back(held->officer);
  } else if (policy) {
    if (name == "channel") list = keys_of(policy->channels);
    if (name == "category") list = keys_of(policy->categories);
    if (name == "considered") list = keys_of(session.command.noun == "warning" ? policy->prompts : policy->considerations);
    if (name == "measure") list = policy->measures;
    if (name == "skip reason") list = keys_of(policy->skip_warning_reasons);
    if (name == "level")
      for (const auto& stage : policy->warning_stages) list.push_back(stage.level);
  }
  return list;
}

std::string read_words(const Session& session) {
  return fmt::format("{} {} and {} {}", session.cases_read, session.cases_read == 1 ? "case" : "cases", session.records_read,
                     session.records_read == 1 ? "record" : "records");
}

void say_read(Session& session, const std::string& stale) {
  const auto unreadable = session.unreadable_files();
  if (session.json() || (session.csv() && unreadable.empty() && stale.empty())) return;
  auto& out = session.csv() ? session.world.err : session.world.out;
  for (const auto& finding : unreadable)
    out << present::loud("UNREADABLE", session.in_colour()) << "  " << visible(finding.where.words()) << "  " << visible(finding.what) << "\n";
  std::string line = session.words.has("--quiet") ? "" : read_words(session) + " read";
  const auto add = [&](const std::string& words) { line += (line.empty() || words.empty() ? "" : "; ") + words; };
  if (!session.words.has("--quiet") && !unreadable.empty()) add(fmt::format("{} could not be read: this answer is incomplete", unreadable.size()));
  add(stale);
  if (!line.empty()) out << line << "\n";
}

}  // namespace regard::cli
