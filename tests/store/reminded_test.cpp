// Marks of what was sent: kept, forgotten in time, and written before anything is sent.
#include "regard/store/reminded.hpp"

#include <doctest/doctest.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "regard/core/error.hpp"
#include "regard/store/files.hpp"

using namespace regard;
using namespace regard::store;
namespace fs = std::filesystem;

namespace {

Date day(std::string_view iso) { return *Date::parse(iso); }

struct Folder {
  Folder() {
    std::string name = (fs::temp_directory_path() / "regard-reminded-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string path;

  std::string marks() const { return read_file(path, reminded_file()); }
  void write(const std::string& text) const {
    make_private_folder(path, derived_folder());
    std::ofstream(join(path, reminded_file())) << text;
  }
};

}  // namespace

TEST_CASE("a mark is there for whoever comes next") {
  const Folder folder;
  {
    Reminded first(folder.path, day("2026-11-21"));
    CHECK(folder.marks() == "");
    CHECK_FALSE(first.has("a1"));
    first.add({"a1"});
    CHECK(folder.marks() == "2026-11-21 a1\n");
    CHECK(first.has("a1"));
  }
  Reminded next(folder.path, day("2026-11-23"));
  CHECK(next.has("a1"));
  next.add({"b2", "b3"});
  CHECK(folder.marks() == "2026-11-21 a1\n2026-11-23 b2\n2026-11-23 b3\n");
  struct stat marks {};
  REQUIRE(::stat(join(folder.path, reminded_file()).c_str(), &marks) == 0);
  CHECK((marks.st_mode & 0777) == 0600);
}

TEST_CASE("marks of more than 35 days ago go, and lines that are none") {
  const Folder folder;
  folder.write("2026-10-16 old\n2026-10-17 kept\n\ngarbled\n2026-11-40 no-day\n2026-11-20\n2026-11-20 \n2027-01-01 ahead\n2026-11-20 last");
  const Reminded reminded(folder.path, day("2026-11-21"));
  CHECK(folder.marks() == "2027-01-01 ahead\n2026-10-17 kept\n2026-11-20 last\n");
  CHECK(reminded.has("last"));
  CHECK_FALSE(reminded.has("old"));
}

TEST_CASE("marks that cannot be written are an error before anything is sent") {
  const Folder folder;
  std::ofstream(join(folder.path, derived_folder())) << "no folder";
  CHECK_THROWS_AS(Reminded(folder.path, day("2026-11-21")), Error);
  const Folder other;
  make_private_folder(other.path, derived_folder());
  fs::create_directories(join(other.path, reminded_file()) + "/in-the-way");
  CHECK_THROWS_AS(Reminded(other.path, day("2026-11-21")), Error);
}

TEST_CASE("what a run that died left half written is taken away") {
  const Folder folder;
  folder.write("2026-11-20 kept\n");
  std::ofstream(join(folder.path, reminded_file()) + ".new") << "2026-11-2";
  const Reminded reminded(folder.path, day("2026-11-21"));
  CHECK(folder.marks() == "2026-11-20 kept\n");
  CHECK(what_is(folder.path, reminded_file() + ".new") == Found::nothing);
}

TEST_CASE("whoever comes second waits, and sees what the first has sent") {
  const Folder folder;
  std::thread second;
  bool saw_it = false;
  {
    Reminded first(folder.path, day("2026-11-21"));
    second = std::thread([&] { saw_it = Reminded(folder.path, day("2026-11-21")).has("a1"); });
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    first.add({"a1"});
  }
  second.join();
  CHECK(saw_it);
}
