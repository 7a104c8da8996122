// regard init
#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "regard/core/adoption.hpp"
#include "regard/core/officers.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "regard/store/files.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/lock.hpp"
#include "regard/store/pack_files.hpp"
#include "regard/store/shipped.hpp"
#include "session.hpp"
#include "shipped_packs.hpp"

namespace regard::cli {

namespace {

/// Git must hand back every byte of a record as it was written.
constexpr std::string_view gitattributes =
    "cases/** -text -ident -filter -working-tree-encoding\n"
    "register/** -text -ident -filter -working-tree-encoding\n"
    "policies/** -text -ident -filter -working-tree-encoding\n"
    "templates/** -text -ident -filter -working-tree-encoding\n";

std::string id_from(std::string_view email) {
  std::string id = lower_ascii(email.substr(0, email.find('@')));
  std::erase_if(id, [](char c) { return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-'); });
  while (!id.empty() && !(id.front() >= 'a' && id.front() <= 'z')) id.erase(0, 1);
  return id.substr(0, 32);
}

Officer registrar_of(const Words& words, const store::Git& git) {
  Officer officer;
  officer.email = words.one("--email", git.user_email());
  officer.name = words.one("--name", git.user_name());
  officer.post = words.one("--post", "Registrar");
  officer.officer = words.one("--registrar", id_from(officer.email));
  if (officer.email.empty() || officer.name.empty())
    throw Error(Error::Kind::world, "git does not know who you are, and no --name and --email were given",
                "git config --global user.name 'Your Name'; git config --global user.email you@example.org");
  if (!is_officer_id(officer.officer))
    throw Error(Error::Kind::usage, fmt::format("--registrar: '{}' is not an officer's id", visible(officer.officer)),
                "an id is small letters, digits, dots and hyphens, and begins with a letter");
  return officer;
}

void require_room(const std::string& folder) {
  const auto found = store::what_is("", folder);
  if (found == store::Found::nothing) return;
  if (found != store::Found::folder) throw Error(Error::Kind::world, fmt::format("'{}' is not a folder", visible(folder)), "choose another name");
  if (store::what_is(folder, store::register_file()) != store::Found::nothing)
    throw Error(Error::Kind::world, fmt::format("'{}' is a register already", visible(folder)), "use it with --register, or choose another folder");
  if (!store::list_folder("", folder).empty())
    throw Error(Error::Kind::world, fmt::format("'{}' is not empty", visible(folder)), "choose a new folder");
}

Nation nation_typed(const Words& words, const Policy& pack) {
  const auto typed = words.one("--nation", pack.nation.empty() ? "england" : pack.nation);
  if (const auto nation = nation_of(typed)) return *nation;
  throw Error(Error::Kind::usage, fmt::format("--nation: '{}' is not a nation", visible(typed)), "it is england, scotland, wales or northern-ireland");
}

void say_made(Session& session, const std::string& folder, const store::WrittenRegister& written, const Officer& registrar) {
  auto& out = session.world.out;
  if (session.json()) {
    Tree tree = Tree::map();
    tree.set("schema", Tree::text("regard/written/1"));
    tree.set("id", Tree::text(registrar.officer));
    tree.set("case", Tree::null());
    tree.set("version", Tree::integer(1));
    tree.set("files", Tree::texts(written.files));
    tree.set("commit", written.commit ? Tree::text(*written.commit) : Tree::null());
    out << present::json(tree);
  } else if (session.words.has("--quiet")) {
    out << registrar.officer << "\n";
  } else {
    out << fmt::format("made a register in '{}'; its registrar is {}\n", visible(folder), registrar.officer)
        << "next: regard officer add, and regard register set (what letters say of the council)\n";
  }
}

int init(Session& session) {
  const auto& words = session.words;
  const auto typed = words.one("DIR");
  const auto folder = typed.starts_with('/') ? typed : session.world.folder + "/" + typed;
  if (words.one("--council").empty()) throw Refusal(Rule::everything_needed_is_given, "'council' was not given", "init: give --council NAME");
  if (words.one("--policy").empty()) throw Refusal(Rule::everything_needed_is_given, "'policy' was not given", "init: give --policy general");
  const auto& pack = shipped_pack(words.one("--policy"));
  const auto& file = *store::shipped("policies/" + pack.pack + ".yaml");
  const store::Settings settings{normal_text(words.one("--council")), nation_typed(words, pack), words.has("--demo")};
  require_room(folder);
  const Instant at = session.now();
  const Officer registrar = registrar_of(words, store::Git(session.world.folder));
  const Now now{at, uk_day(at), registrar.officer, registrar.officer};
  const Adoption adoption{pack.pack, pack.version, pack.sha256, now.today, "the founding of this register", {}};
  store::WriteRequest request{found_register(registrar, adoption, now), {}, "init: a register is founded", registrar.officer, at};
  request.extra.push_back({store::register_file(), store::settings_bytes(settings)});
  request.extra.push_back({".gitattributes", std::string(gitattributes)});
  request.extra.push_back({".gitignore", ".regard/\n"});
  request.extra.push_back({store::pack_path(pack.pack, pack.version), std::string(file.bytes)});
  if (pack.pack != general_pack()->pack)
    request.extra.push_back({store::pack_path(general_pack()->pack, general_pack()->version), std::string(store::shipped("policies/general.yaml")->bytes)});
  store::make_folders("", folder);
  store::init_repository(folder);
  const store::Git git(folder);
  const store::RegisterLock lock(folder, git.git_dir());
  const store::Transaction transaction(folder, git);
  say_made(session, typed, store::write_register(folder, request, ids_of(session), transaction), registrar);
  if (!session.json() && !session.words.has("--quiet"))
    for (const auto& warning : warnings_of(pack)) session.world.err << warning << "\n";
  return 0;
}

}  // namespace

std::vector<Command> init_commands() {
  return {{"init", "", "make a register",
           {{"DIR", "", "", "a new folder"},
            {"--council", "", "NAME", "the council's name"},
            {"--policy", "", "PACK", "the pack it adopts; 'general' where it has none of its own"},
            {"--nation", "", "NATION", "england, scotland, wales or northern-ireland: for its working days"},
            {"--registrar", "", "ID", "who keeps the register; from git's user.email where not given"},
            {"--name", "", "NAME", "their name; git's user.name where not given"},
            {"--post", "", "POST", "their post"},
            {"--email", "", "EMAIL", "their e-mail; git's user.email where not given"},
            {"--demo", "", "", "a register of fictional people; nothing changes that later"}},
           nullptr, false, "", {}, &init}};
}

}  // namespace regard::cli
