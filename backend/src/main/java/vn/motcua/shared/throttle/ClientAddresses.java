package vn.motcua.shared.throttle;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Who asks. A proxy of ours adds the address that it was asked from at the end of {@code X-Forwarded-For}; what stands
 * before that anybody may have written. So the list is read from its end, as far as the networks are ours.
 */
@ApplicationScoped
class ClientAddresses {

    private static final int NETWORK_BYTES = 8;

    private final List<IpSubnetFilterRule> trusted;

    ClientAddresses(ThrottleConfig config) {
        trusted = config.trustedProxies().stream().map(ClientAddresses::network).toList();
    }

    /**
     * The key to count by: an address of IPv4, or the first half of one of IPv6, since a household holds the other half.
     *
     * @param peer address of the other end of the connection; null when it has none
     * @param forwardedFor the header as it came; empty for none
     */
    String keyOf(String peer, String forwardedFor) {
        InetAddress asking = peer == null ? null : NetUtil.createInetAddressFromIpAddressString(peer);
        for (String name : Arrays.asList(forwardedFor.split(",")).reversed()) {
            InetAddress before = NetUtil.createInetAddressFromIpAddressString(name.strip());
            if (before == null || asking == null || !isTrusted(asking)) {
                break;
            }
            asking = before;
        }
        return key(asking);
    }

    private boolean isTrusted(InetAddress address) {
        InetSocketAddress socket = new InetSocketAddress(address, 0);
        return trusted.stream().anyMatch(network -> network.matches(socket));
    }

    private static String key(InetAddress address) {
        if (address == null) {
            return "local"; // not over the network at all
        }
        if (address instanceof Inet6Address) {
            byte[] network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), NETWORK_BYTES), 2 * NETWORK_BYTES);
            return NetUtil.bytesToIpAddress(network) + "/64";
        }
        return NetUtil.bytesToIpAddress(address.getAddress());
    }

    private static IpSubnetFilterRule network(String written) {
        String[] parts = written.strip().split("/");
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "motcua.throttle.trusted-proxies: a network is an address, / and bits: " + written);
        }
        try {
            return new IpSubnetFilterRule(
                    InetAddress.getByAddress(NetUtil.createByteArrayFromIpAddressString(parts[0])),
                    Integer.parseInt(parts[1]),
                    IpFilterRuleType.ACCEPT);
        } catch (UnknownHostException | NullPointerException | NumberFormatException unreadable) {
            throw new IllegalArgumentException("motcua.throttle.trusted-proxies: no network: " + written, unreadable);
        }
    }
}
