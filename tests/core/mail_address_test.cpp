#include <doctest/doctest.h>

#include "regard/core/mail_address.hpp"

using namespace regard;

TEST_CASE("an address that a mail can go to") {
  for (const auto* good : {"j.byrne@ashmere.example", "o'brien@ashmere.gov.uk", "j+regard@a-b.example", "J_B@x1.example", "a@b.c"}) {
    CAPTURE(good);
    const auto address = MailAddress::parse(good);
    REQUIRE(address);
    CHECK(address->text() == good);
  }
  CHECK(MailAddress::parse("j.byrne@ashmere.example")->domain() == "ashmere.example");
  CHECK(MailAddress::parse(std::string(64, 'a') + "@b.example"));
}

TEST_CASE("what is none: nothing can slip into a header, and no program reads it as anything else") {
  const std::string label(63, 'b');
  const std::string bad[] = {"", "@", "j.byrne", "j.byrne@", "@ashmere.example", "j.byrne@localhost", "j.byrne@ashmere.", "j.byrne@.example", "j..byrne@ashmere.example",
                             ".j@ashmere.example", "j.@ashmere.example", "j byrne@ashmere.example", " j@ashmere.example", "j@ashmere.example ", "j@a.example,k@a.example",
                             "j@a.example;k@a.example", "J <j@a.example>", "<j@a.example>", "j(x)@a.example", "\"j b\"@a.example", "j@[127.0.0.1]", "j@127.0.0.1", "j@a..example",
                             "j@-a.example", "j@a-.example", "j@a_b.example", "j@k@a.example", "j\r\nBcc: x@a.example", "j@a.example\r\n", "j@a.example\n", std::string("j\0@a.example", 12),
                             "j\x7f@a.example", "j\t@a.example", "j\xc3\xa9@a.example", "j@\xc3\xa9.example", "-f@a.example", "|cat@a.example", "/etc/x@a.example", "a!b@a.example",
                             "a%b@a.example", "a`b`@a.example", std::string(65, 'a') + "@b.example", "j@" + std::string(64, 'b') + ".example",
                             "j@" + label + "." + label + "." + label + "." + label + ".example"};
  for (const auto& each : bad) {
    CAPTURE(each);
    CHECK_FALSE(MailAddress::parse(each));
  }
}
