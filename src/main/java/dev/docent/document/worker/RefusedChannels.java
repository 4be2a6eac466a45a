package dev.docent.document.worker;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/// Refuses all channels to elsewhere. Found by Java under its name.
public final class RefusedChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw NoNetwork.refused("a datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw NoNetwork.refused("a datagram channel");
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw NoNetwork.refused("a pipe");
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw NoNetwork.refused("a selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw NoNetwork.refused("a channel");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        throw NoNetwork.refused("a channel");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw NoNetwork.refused("a channel");
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        throw NoNetwork.refused("a channel");
    }
}
