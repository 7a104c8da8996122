// Headers that nothing can be put into, bodies that only ASCII passes, an mbox that reads back.
#include "regard/present/mail.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "regard/core/text.hpp"

using namespace regard;
using namespace regard::present;

namespace {

MailAddress address(std::string_view text) { return *MailAddress::parse(text); }

/// What any header must be, whatever it was made from.
void check_one_header(const std::string& header) {
  REQUIRE(header.ends_with('\n'));
  const auto lines = split(header.substr(0, header.size() - 1), '\n');
  for (std::size_t i = 0; i < lines.size(); ++i) {
    CAPTURE(lines[i]);
    CHECK(lines[i].size() <= 78);
    CHECK(std::all_of(lines[i].begin(), lines[i].end(), [](char c) { return c >= 0x20 && c < 0x7F; }));
    CHECK(lines[i].find_first_not_of(' ') != std::string::npos);
    CHECK((i == 0) != lines[i].starts_with(' '));  // a line that begins with no blank would be a header of its own
  }
}

std::string decoded_base64(std::string_view text) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bytes;
  unsigned gathered = 0;
  int bits = 0;
  for (const char c : text) {
    if (c == '=') break;
    gathered = (gathered << 6U) | static_cast<unsigned>(letters.find(c));
    if ((bits += 6) >= 8) bytes += static_cast<char>((gathered >> static_cast<unsigned>(bits -= 8)) & 0xFFU);
  }
  return bytes;
}

/// The words of a header whose words were all encoded; each must be whole characters.
std::string decoded(const std::string& header) {
  std::string words;
  constexpr std::string_view begins = "=?utf-8?B?";
  for (auto at = header.find(begins); at != std::string::npos; at = header.find(begins, at + 1)) {
    const auto from = at + begins.size();
    CHECK(header.find("?=", from) + 2 - at <= 75);
    const auto part = decoded_base64(header.substr(from, header.find("?=", from) - from));
    CHECK(is_utf8(part));
    words += part;
  }
  return words;
}

std::string repeated(std::string_view what, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += what;
  return text;
}

}  // namespace

TEST_CASE("a header says plain words as they are, folded at 78") {
  CHECK(mail_header("Subject", "3 things due, the first on 26 November 2026; 1 overdue") == "Subject: 3 things due, the first on 26 November 2026; 1 overdue\n");
  CHECK(mail_header("From", "Ashmere Council", address("r.lindqvist@ashmere.example")) == "From: Ashmere Council <r.lindqvist@ashmere.example>\n");
  CHECK(mail_header("To", {}, address("j.byrne@ashmere.example")) == "To: j.byrne@ashmere.example\n");
  const auto folded = mail_header("Subject", repeated("twelve chars ", 12));
  CHECK(split(folded, '\n').size() == 4);
  check_one_header(folded);
}

TEST_CASE("nothing in the words becomes a header") {
  const std::string nasty[] = {"X\r\nBcc: a@b.example", "X\nBcc: a@b.example", "X\n\nbody", std::string("X\0Y", 3), "\r\n\r\n", "X\x0b\x0c\x1b[31m\x7f", "=?utf-8?Q?=0D=0ABcc:?=",
                               "X\xe2\x80\xa8Y\xc2\x85Z", "\xff\xfe", "<a@b.example>, b", "\"quoted\" (comment), X; Y: Z", "\xf0\x9f\x8f\x9b\xef\xb8\x8f Council", ""};
  for (const auto& words : nasty) {
    CAPTURE(words);
    check_one_header(mail_header("Subject", words.empty() ? "x" : words));
    const auto from = mail_header("From", words, address("a@b.example"));
    check_one_header(from);
    CHECK(std::count(from.begin(), from.end(), '@') == 1);
    CHECK(std::count(from.begin(), from.end(), ',') == 0);
  }
  CHECK(mail_header("Subject", "X\r\nBcc: a@b.example") == "Subject: X Bcc: a@b.example\n");
  CHECK(mail_header("From", "X\r\nBcc: a@b.example", address("a@b.example")) == "From: =?utf-8?B?WCBCY2M6IGFAYi5leGFtcGxl?= <a@b.example>\n");
}

TEST_CASE("what is not plain is encoded, in words of whole characters, and reads back") {
  const std::string names[] = {"Sir Y Fflint – Cyngor", repeated("\xf0\x9f\x8f\x9b", 100), repeated("é", 300), repeated("x", 300), "St. Mary's (Scilly), Ltd."};
  for (const auto& name : names) {
    CAPTURE(name);
    const auto from = mail_header("From", name, address("a@b.example"));
    check_one_header(from);
    CHECK(decoded(from) == name);
  }
  CHECK(decoded(mail_header("Subject", repeated("é", 300))) == repeated("é", 300));
  CHECK(decoded(mail_header("Subject", repeated("x", 300))) == repeated("x", 300));
  CHECK(decoded(mail_header("Subject", "=?utf-8?Q?x?=")) == "=?utf-8?Q?x?=");
}

TEST_CASE("quoted-printable: what is not ASCII, long lines, blanks at an end") {
  CHECK(quoted_printable("a = b\n") == "a =3D b\n");
  CHECK(quoted_printable("to \n\t\nx") == "to=20\n=09\nx");
  CHECK(quoted_printable("café…\n") == "caf=C3=A9=E2=80=A6\n");
  CHECK(quoted_printable("a\rb\n") == "a=0Db\n");
  CHECK(quoted_printable(repeated("x", 76) + "\n") == repeated("x", 76) + "\n");
  CHECK(quoted_printable(repeated("x", 77) + "\n") == repeated("x", 75) + "=\nxx\n");
  for (const auto& line : split(quoted_printable(repeated("é", 200)), '\n')) CHECK(line.size() <= 76);
}

TEST_CASE("a message: headers, two parts, one language of bytes") {
  Mail mail{"Ashmere Council", address("r.lindqvist@ashmere.example"), address("j.byrne@ashmere.example"), "1 thing due, on 26 November 2026", *Instant::parse("2026-11-21T06:05:04Z"),
            "0123456789abcdef0123456789abcdef", "plain\n", "<p>caf\xc3\xa9</p>\n"};
  CHECK(message(mail) ==
        "From: Ashmere Council <r.lindqvist@ashmere.example>\n"
        "To: j.byrne@ashmere.example\n"
        "Subject: 1 thing due, on 26 November 2026\n"
        "Date: Sat, 21 Nov 2026 06:05:04 +0000\n"
        "Message-ID: <0123456789abcdef0123456789abcdef@ashmere.example>\n"
        "Auto-Submitted: auto-generated\n"
        "MIME-Version: 1.0\n"
        "Content-Type: multipart/alternative;\n"
        " boundary=\"=_regard_0123456789abcdef0123456789abcdef\"\n"
        "\n"
        "--=_regard_0123456789abcdef0123456789abcdef\n"
        "Content-Type: text/plain; charset=\"utf-8\"\n"
        "Content-Transfer-Encoding: 7bit\n"
        "\n"
        "plain\n"
        "\n"
        "--=_regard_0123456789abcdef0123456789abcdef\n"
        "Content-Type: text/html; charset=\"utf-8\"\n"
        "Content-Transfer-Encoding: quoted-printable\n"
        "\n"
        "<p>caf=C3=A9</p>\n"
        "\n"
        "--=_regard_0123456789abcdef0123456789abcdef--\n");
}

TEST_CASE("an mbox: a line that looks like its separator is quoted, and so is one that was") {
  CHECK(mbox({}, *Date::parse("2026-11-21")) == "");
  CHECK(mbox({"A: b\n\nFrom me\n>From you\n>>From them\nFromage\n > From\n", "C: d\n"}, *Date::parse("2026-11-05")) ==
        "From regard Thu Nov  5 00:00:00 2026\nA: b\n\n>From me\n>>From you\n>>>From them\nFromage\n > From\n\n"
        "From regard Thu Nov  5 00:00:00 2026\nC: d\n\n");
}
