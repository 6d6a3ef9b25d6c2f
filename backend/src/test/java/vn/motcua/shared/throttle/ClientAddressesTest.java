package vn.motcua.shared.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressesTest {

    private static ClientAddresses trusting(String... networks) {
        return new ClientAddresses(new ThrottleConfig() {
            @Override
            public List<String> trustedProxies() {
                return List.of(networks);
            }

            @Override
            public int addresses() {
                return 10;
            }

            @Override
            public Map<Door, Allowance> doors() {
                return Map.of();
            }
        });
    }

    private final ClientAddresses addresses = trusting("127.0.0.0/8", "172.16.0.0/12", "::1/128");

    @ParameterizedTest(name = "{0} with [{1}] is {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "203.0.113.9, '',                                    203.0.113.9",
                "127.0.0.1,   203.0.113.9,                           203.0.113.9",
                "127.0.0.1,   '198.51.100.1, 203.0.113.9',           203.0.113.9",
                "172.20.0.3,  '198.51.100.1, 203.0.113.9, 172.20.0.1', 203.0.113.9",
                "203.0.113.9, 198.51.100.1,                          203.0.113.9",
                "127.0.0.1,   nonsense,                              127.0.0.1",
                "127.0.0.1,   'nonsense, 203.0.113.9',               203.0.113.9",
                "127.0.0.1,   172.16.0.9,                            172.16.0.9",
                "::1,         2001:db8:1:2:aaaa::1,                  2001:db8:1:2::/64",
                "2001:db8:1:2::7, '',                                2001:db8:1:2::/64",
                "-,           203.0.113.9,                           local"
            })
    void believesOnlyItsOwnProxies(String peer, String forwardedFor, String key) {
        assertThat(addresses.keyOf(peer, forwardedFor)).isEqualTo(key);
    }

    @Test
    void aHouseholdOfIpv6IsOneAddress() {
        assertThat(addresses.keyOf("2001:db8:1:2:aaaa:bbbb:cccc:dddd", ""))
                .isEqualTo(addresses.keyOf("2001:db8:1:2:1111:2222:3333:4444", ""))
                .isNotEqualTo(addresses.keyOf("2001:db8:1:3::1", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/x", "here/8", ""})
    void aNetworkThatCannotBeReadIsToldAtTheStart(String network) {
        assertThatThrownBy(() -> trusting(network))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("motcua.throttle.trusted-proxies");
    }
}
